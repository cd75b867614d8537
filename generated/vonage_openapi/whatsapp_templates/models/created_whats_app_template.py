# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class CreatedWhatsAppTemplate(Model):
    """A template that was handed in.

    Attributes:
        id: Identifies it.
    """

    id: str
