# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class WhatsappInteractiveStep(Model):
    """A yes or no in WhatsApp, without a code.

    Attributes:
        channel: Always `whatsapp_interactive`.
        to: The phone that gets the question.
    """

    channel: Literal["whatsapp_interactive"]
    to: str
