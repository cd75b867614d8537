# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .whats_app_template_component import WhatsAppTemplateComponent


@define(repr=False)
class WhatsAppTemplate(Model):
    """A template.

    Attributes:
        id: Identifies it.
        name: Its name.
        language: Its language.
        status: APPROVED, PENDING, REJECTED, IN_APPEAL, PENDING_DELETION, DELETED, DISABLED, LOCKED, PAUSED or a newer
            one.
        category: What the template is for: MARKETING, UTILITY or AUTHENTICATION; older templates have TRANSACTIONAL, OTP
            and others.
        components: The parts.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    language: str | Unset = UNSET
    status: str | Unset = UNSET
    category: str | Unset = UNSET
    components: list[WhatsAppTemplateComponent] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"components": ["WhatsAppTemplateComponent"]}
