# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CaptionedMedia(Model):
    """An attachment with a text beside it.

    Attributes:
        url: Where the platform fetches it.
        caption: The text beside it.
    """

    url: str
    caption: str | Unset = UNSET
