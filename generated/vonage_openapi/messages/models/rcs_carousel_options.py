# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsCarouselOptions(Model):
    """Options of an RCS carousel.

    Attributes:
        category: What the message is for. Some countries ask for it.
        card_width: How wide every card is.
    """

    category: (
        Literal["authentication", "transaction", "promotion", "service-request", "acknowledgement"] | str | Unset
    ) = UNSET
    card_width: Literal["SMALL", "MEDIUM"] | str | Unset = UNSET
