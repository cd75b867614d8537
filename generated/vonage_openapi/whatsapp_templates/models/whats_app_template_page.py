# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .whats_app_paging import WhatsAppPaging
    from .whats_app_template import WhatsAppTemplate


@define(repr=False)
class WhatsAppTemplatePage(Model):
    """One page of templates.

    Attributes:
        paging: Where this page stands.
        templates: The templates.
    """

    paging: WhatsAppPaging | Unset = UNSET
    templates: list[WhatsAppTemplate] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"paging": "WhatsAppPaging", "templates": ["WhatsAppTemplate"]}
