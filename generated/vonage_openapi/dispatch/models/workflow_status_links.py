# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .workflow_link import WorkflowLink


@define(repr=False)
class WorkflowStatusLinks(Model):
    """What a message belongs to.

    Attributes:
        workflow: The chain of a message.
    """

    workflow: WorkflowLink | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"workflow": "WorkflowLink"}
