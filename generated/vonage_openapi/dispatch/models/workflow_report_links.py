# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .sent_workflow_message import SentWorkflowMessage


@define(repr=False)
class WorkflowReportLinks(Model):
    """What a chain has sent.

    Attributes:
        messages: The messages that were sent.
    """

    messages: list[SentWorkflowMessage] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"messages": ["SentWorkflowMessage"]}
