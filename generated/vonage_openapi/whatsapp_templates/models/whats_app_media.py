# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsAppMedia(Model):
    """A file that was uploaded.

    Attributes:
        h: Its handle.
    """

    h: str | Unset = UNSET
