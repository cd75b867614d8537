# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .messages_webhooks import MessagesWebhooks


@define(repr=False)
class MessagesCapability(Model):
    """How an application handles messages.

    Attributes:
        version: The version of the Messages API whose form the webhooks have; v1 when absent.
        webhooks: Whom the platform tells about messages.
        authenticate_inbound_media: Whether media of inbound messages can only be fetched with a token.
    """

    version: str | Unset = UNSET
    webhooks: MessagesWebhooks | Unset = UNSET
    authenticate_inbound_media: bool | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"webhooks": "MessagesWebhooks"}
