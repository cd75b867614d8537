# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsAppCursors(Model):
    """Marks in the list.

    Attributes:
        before: To ask for what is before this page.
        after: To ask for what is after this page.
    """

    before: str | Unset = UNSET
    after: str | Unset = UNSET
