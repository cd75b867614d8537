# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .workflow_error import WorkflowError
    from .workflow_party import WorkflowParty
    from .workflow_status_links import WorkflowStatusLinks
    from .workflow_usage import WorkflowUsage


@define(repr=False)
class WorkflowMessageStatus(Model):
    """How far a message of a chain has come.

    Attributes:
        message_uuid: The message.
        to: Who gets it.
        from_: Who sent it.
        timestamp: When it happened, in ISO 8601.
        status: How far it has come.
        error: Why a message was not delivered.
        usage: What something has cost.
        links: What a message belongs to.
    """

    message_uuid: str | Unset = UNSET
    to: WorkflowParty | Unset = UNSET
    from_: WorkflowParty | Unset = UNSET
    timestamp: str | Unset = UNSET
    status: Literal["submitted", "delivered", "read", "rejected", "undeliverable"] | str | Unset = UNSET
    error: WorkflowError | Unset = UNSET
    usage: WorkflowUsage | Unset = UNSET
    links: WorkflowStatusLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from", "links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "to": "WorkflowParty",
        "from_": "WorkflowParty",
        "error": "WorkflowError",
        "usage": "WorkflowUsage",
        "links": "WorkflowStatusLinks",
    }
