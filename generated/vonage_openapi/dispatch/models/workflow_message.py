# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .failover import Failover
    from .workflow_body import WorkflowBody
    from .workflow_party import WorkflowParty


@define(repr=False)
class WorkflowMessage(Model):
    """A message of a chain.

    Attributes:
        to: Who gets it.
        from_: Who sends it.
        message: What a message says.
        failover: When the next message is sent.
    """

    to: WorkflowParty
    from_: WorkflowParty
    message: WorkflowBody
    failover: Failover | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "to": "WorkflowParty",
        "from_": "WorkflowParty",
        "message": "WorkflowBody",
        "failover": "Failover",
    }
