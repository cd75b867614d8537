# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsAppTemplateButton(Model):
    """A button below a message.

    Attributes:
        type_: QUICK_REPLY, URL, PHONE_NUMBER or a newer kind.
        text: What stands on it.
        url: For URL. What it opens.
        phone_number: For PHONE_NUMBER. Whom it calls.
    """

    type_: str | Unset = UNSET
    text: str | Unset = UNSET
    url: str | Unset = UNSET
    phone_number: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
