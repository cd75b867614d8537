# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import TemplateContentParametersItem


@define(repr=False)
class TemplateContent(Model):
    """Which template, and what to fill in.

    Attributes:
        name: The template.
        parameters: What goes into the template's places, the first into place 1.
    """

    name: str
    parameters: list[TemplateContentParametersItem] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"parameters": ["TemplateContentParametersItem"]}
