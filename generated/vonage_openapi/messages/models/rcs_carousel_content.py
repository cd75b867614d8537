# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .rcs_card_content import RcsCardContent


@define(repr=False)
class RcsCarouselContent(Model):
    """The cards of a carousel.

    Attributes:
        cards: The cards, each upright.
    """

    cards: list[RcsCardContent]

    __shapes__: ClassVar[Mapping[str, Any]] = {"cards": ["RcsCardContent"]}
