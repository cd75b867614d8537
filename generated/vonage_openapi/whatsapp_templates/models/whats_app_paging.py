# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .whats_app_cursors import WhatsAppCursors


@define(repr=False)
class WhatsAppPaging(Model):
    """Where this page stands.

    Attributes:
        cursors: Marks in the list.
        next_: Address of the next page; absent on the last one.
        previous: Address of the page before; absent on the first one.
    """

    cursors: WhatsAppCursors | Unset = UNSET
    next_: str | Unset = UNSET
    previous: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"next_": "next"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"cursors": "WhatsAppCursors"}
