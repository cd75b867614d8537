# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class ViberAction(Model):
    """A button below the message.

    Attributes:
        url: What the button opens.
        text: What stands on the button.
    """

    url: str
    text: str
