# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .template_value import TemplateValue


@define(repr=False)
class WorkflowTemplate(Model):
    """A template of WhatsApp.

    Attributes:
        name: Its name.
        parameters: What is put in, in order.
    """

    name: str | Unset = UNSET
    parameters: list[TemplateValue] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"parameters": ["TemplateValue"]}
