# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class SuggestionCommon(Model):
    """What every chip has.

    Attributes:
        text: What stands on the chip.
        postback_data: What comes back after a tap, as `reply.id` for a reply and as `button.payload` for the rest.
    """

    text: str
    postback_data: str
