# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsappVideoMedia(Model):
    """A video.

    Attributes:
        url: Where the platform fetches it.
        caption: A text below it.
    """

    url: str
    caption: str | Unset = UNSET
