# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .audio_socket import AudioSocket


@define(repr=False)
class NewAudioConnection(Model):
    """Which sound goes where.

    Attributes:
        session_id: The session.
        token: A client token for the session.
        websocket: The websocket that gets the sound.
    """

    session_id: str
    token: str
    websocket: AudioSocket

    __wire__: ClassVar[Mapping[str, str]] = {"session_id": "sessionId"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"websocket": "AudioSocket"}
