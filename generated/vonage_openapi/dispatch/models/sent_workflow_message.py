# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .workflow_usage import WorkflowUsage


@define(repr=False)
class SentWorkflowMessage(Model):
    """A message that a chain has sent.

    Attributes:
        message_uuid: The message.
        href: Where it would be; it cannot be fetched.
        channel: The channel.
        usage: What something has cost.
        status: How it ended.
    """

    message_uuid: str | Unset = UNSET
    href: str | Unset = UNSET
    channel: Literal["messenger", "viber_service_msg", "sms", "whatsapp", "mms"] | str | Unset = UNSET
    usage: WorkflowUsage | Unset = UNSET
    status: Literal["submitted", "delivered", "read", "rejected", "undeliverable"] | str | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"usage": "WorkflowUsage"}
