# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .rtc_webhooks import RtcWebhooks


@define(repr=False)
class RtcCapability(Model):
    """How an application handles conversations and the Client SDK.

    Attributes:
        webhooks: Whom the platform tells about them.
        signed_callbacks: Whether webhooks carry a token that proves where they come from.
    """

    webhooks: RtcWebhooks | Unset = UNSET
    signed_callbacks: bool | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"webhooks": "RtcWebhooks"}
