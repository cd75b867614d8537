# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .new_whats_app_template_component import NewWhatsAppTemplateComponent


@define(repr=False)
class NewWhatsAppTemplate(Model):
    """A template for one language.

    Attributes:
        name: Its name; the same for all languages.
        language: The language, by the code that WhatsApp has for it.
        category: What the template is for: MARKETING, UTILITY or AUTHENTICATION; older templates have TRANSACTIONAL, OTP
            and others.
        components: The parts; there is always a body.
    """

    name: str
    language: str
    category: str
    components: list[NewWhatsAppTemplateComponent]

    __shapes__: ClassVar[Mapping[str, Any]] = {"components": ["NewWhatsAppTemplateComponent"]}
