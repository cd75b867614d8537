# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
"""The unions of WhatsApp templates: for type checkers an alias, at run time what picks the branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias, Union

    NewWhatsAppTemplateComponentExampleHeaderHandle: TypeAlias = "Union[str, list[str]]"
else:
    from ..._model import OneOf as _OneOf

    NewWhatsAppTemplateComponentExampleHeaderHandle = _OneOf(())
