# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsappFileMedia(Model):
    """A file.

    Attributes:
        url: Where the platform fetches it.
        caption: A text below it, and its name when `name` is not given.
        name: Its name; without it and a caption, the end of `url`.
    """

    url: str
    caption: str | Unset = UNSET
    name: str | Unset = UNSET
