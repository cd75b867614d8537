# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .whats_app_template_button import WhatsAppTemplateButton


@define(repr=False)
class WhatsAppTemplateComponent(Model):
    """A part of a template.

    Attributes:
        type_: Which part: HEADER, BODY, FOOTER or BUTTONS.
        format_: TEXT, IMAGE, VIDEO or DOCUMENT.
        text: The text.
        buttons: The buttons.
    """

    type_: str | Unset = UNSET
    format_: str | Unset = UNSET
    text: str | Unset = UNSET
    buttons: list[WhatsAppTemplateButton] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type", "format_": "format"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"buttons": ["WhatsAppTemplateButton"]}
