# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsCardOptions(Model):
    """Options of an RCS card.

    Attributes:
        category: What the message is for. Some countries ask for it.
        card_orientation: Whether the picture stands above the text or beside it.
        image_alignment: On which side of a `HORIZONTAL` card the picture stands; needed there.
    """

    category: (
        Literal["authentication", "transaction", "promotion", "service-request", "acknowledgement"] | str | Unset
    ) = UNSET
    card_orientation: Literal["VERTICAL", "HORIZONTAL"] | str | Unset = UNSET
    image_alignment: Literal["LEFT", "RIGHT"] | str | Unset = UNSET
