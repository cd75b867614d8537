# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import NewWhatsAppTemplateComponentExampleHeaderHandle


@define(repr=False)
class NewWhatsAppTemplateComponentExample(Model):
    """What fills the placeholders, and for a header with a file `header_handle` with the handle of an upload.

    Attributes:
        header_handle: Handle of an uploaded file.
    """

    header_handle: NewWhatsAppTemplateComponentExampleHeaderHandle | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"header_handle": "NewWhatsAppTemplateComponentExampleHeaderHandle"}
