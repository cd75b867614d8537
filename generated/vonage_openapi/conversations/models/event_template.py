# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .template_policy import TemplatePolicy


@define(repr=False)
class EventTemplate(Model):
    """A message out of a template.

    Attributes:
        name: The template.
        parameters: What fills its gaps.
        whatsapp: The language of a template at WhatsApp.
    """

    name: str | Unset = UNSET
    parameters: list[str] | Unset = UNSET
    whatsapp: TemplatePolicy | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"whatsapp": "TemplatePolicy"}
