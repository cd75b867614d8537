# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .post_webhook import PostWebhook


@define(repr=False)
class MessagesWebhooks(Model):
    """The webhooks of messages.

    Attributes:
        inbound_url: Gets messages that people send to you.
        status_url: Told how far your messages have come.
    """

    inbound_url: PostWebhook | Unset = UNSET
    status_url: PostWebhook | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"inbound_url": "PostWebhook", "status_url": "PostWebhook"}
