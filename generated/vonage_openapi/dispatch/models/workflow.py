# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .workflow_message import WorkflowMessage


@define(repr=False)
class Workflow(Model):
    """A chain of messages.

    Attributes:
        template: How the messages follow each other.
        workflow: The messages in order. All but the last have `failover`.
    """

    template: Literal["failover"] | str | Unset = UNSET
    workflow: list[WorkflowMessage] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"workflow": ["WorkflowMessage"]}
