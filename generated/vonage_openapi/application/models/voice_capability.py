# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .voice_webhooks import VoiceWebhooks


@define(repr=False)
class VoiceCapability(Model):
    """How an application handles calls.

    Attributes:
        webhooks: Whom the platform asks and tells about calls.
        signed_callbacks: Whether webhooks carry a token that proves where they come from.
        conversations_ttl: For how many hours a named conversation lives on.
        conversation_ttl: The name that `conversations_ttl` had in 2023.
        leg_persistence_time: For how many days legs are kept.
        region: Where inbound and SIP calls are handled, unless they come in at a regional address. na-east is api-us-3,
            na-west api-us-4, eu-east api-eu-4, eu-west api-eu-3, apac-sng api-ap-3, apac-australia api-ap-4.
    """

    webhooks: VoiceWebhooks | Unset = UNSET
    signed_callbacks: bool | Unset = UNSET
    conversations_ttl: int | Unset = UNSET
    conversation_ttl: int | Unset = UNSET
    leg_persistence_time: int | Unset = UNSET
    region: Literal["na-east", "na-west", "eu-east", "eu-west", "apac-sng", "apac-australia"] | str | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"webhooks": "VoiceWebhooks"}
