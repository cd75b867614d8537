# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import RcsSuggestion


@define(repr=False)
class RcsCardContent(Model):
    """One card.

    Attributes:
        title: The heading.
        text: What stands below the heading.
        media_url: A picture, video or pdf.
        media_description: What the media shows, in words, for those who cannot see it.
        media_height: How high the media is on a `VERTICAL` card; needed there.
        thumbnail_url: A small picture to show first.
        media_force_refresh: Fetch the media anew; otherwise it may be kept for 60 days.
        suggestions: Chips on the card.
    """

    title: str
    text: str
    media_url: str
    media_description: str | Unset = UNSET
    media_height: Literal["SHORT", "MEDIUM", "TALL"] | str | Unset = UNSET
    thumbnail_url: str | Unset = UNSET
    media_force_refresh: bool | Unset = UNSET
    suggestions: list[RcsSuggestion] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"suggestions": ["RcsSuggestion"]}
