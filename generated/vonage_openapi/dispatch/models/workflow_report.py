# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .workflow_report_links import WorkflowReportLinks
    from .workflow_usage import WorkflowUsage


@define(repr=False)
class WorkflowReport(Model):
    """How a chain has ended.

    Attributes:
        dispatch_uuid: The chain.
        template: How the messages followed each other.
        status: Whether it went well.
        timestamp: When it ended, in ISO 8601.
        usage: What all messages have cost together.
        links: What a chain has sent.
    """

    dispatch_uuid: str | Unset = UNSET
    template: Literal["failover"] | str | Unset = UNSET
    status: Literal["completed", "error"] | str | Unset = UNSET
    timestamp: str | Unset = UNSET
    usage: WorkflowUsage | Unset = UNSET
    links: WorkflowReportLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"usage": "WorkflowUsage", "links": "WorkflowReportLinks"}
