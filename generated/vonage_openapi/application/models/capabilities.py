# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .meetings_capability import MeetingsCapability
    from .messages_capability import MessagesCapability
    from .network_apis_capability import NetworkApisCapability
    from .rtc_capability import RtcCapability
    from .verify_capability import VerifyCapability
    from .video_capability import VideoCapability
    from .voice_capability import VoiceCapability


@define(repr=False)
class Capabilities(Model):
    """What an application does. A product that is not here is switched off.

    Attributes:
        voice: Calls.
        rtc: Conversations and the Client SDK.
        messages: Messages and Dispatch.
        vbc: Calls to Vonage Business Communications free of charge.
        network_apis: Network APIs.
        verify: Verify v2.
        video: Video.
        meetings: Meetings, a product that has ended.
    """

    voice: VoiceCapability | Unset = UNSET
    rtc: RtcCapability | Unset = UNSET
    messages: MessagesCapability | Unset = UNSET
    vbc: dict[str, Any] | Unset = UNSET
    network_apis: NetworkApisCapability | Unset = UNSET
    verify: VerifyCapability | Unset = UNSET
    video: VideoCapability | Unset = UNSET
    meetings: MeetingsCapability | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "voice": "VoiceCapability",
        "rtc": "RtcCapability",
        "messages": "MessagesCapability",
        "network_apis": "NetworkApisCapability",
        "verify": "VerifyCapability",
        "video": "VideoCapability",
        "meetings": "MeetingsCapability",
    }
