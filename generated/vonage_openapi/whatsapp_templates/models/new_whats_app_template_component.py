# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .new_whats_app_template_component_example import NewWhatsAppTemplateComponentExample
    from .whats_app_template_button import WhatsAppTemplateButton


@define(repr=False)
class NewWhatsAppTemplateComponent(Model):
    """A part of a template.

    Attributes:
        type_: Which part: HEADER, BODY, FOOTER or BUTTONS.
        format_: TEXT; a header may also be IMAGE, VIDEO or DOCUMENT.
        text: The text, with placeholders such as {{1}}.
        example: What fills the placeholders, and for a header with a file `header_handle` with the handle of an upload.
        buttons: The buttons of a part of type BUTTONS.
    """

    type_: str
    format_: str | Unset = UNSET
    text: str | Unset = UNSET
    example: NewWhatsAppTemplateComponentExample | Unset = UNSET
    buttons: list[WhatsAppTemplateButton] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type", "format_": "format"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "example": "NewWhatsAppTemplateComponentExample",
        "buttons": ["WhatsAppTemplateButton"],
    }
