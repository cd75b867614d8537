# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class StickerMedia(Model):
    """A sticker, by address or by id.

    Attributes:
        url: A webp picture.
        id: A sticker of one WhatsApp deployment. Use `url`.
    """

    url: str | Unset = UNSET
    id: str | Unset = UNSET
