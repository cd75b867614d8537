# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ViberFileMedia(Model):
    """An office document, text, table or pdf of up to 200 MB.

    Attributes:
        url: Where the platform fetches it: an address, or beside `name` the path alone.
        name: Its name with the ending.
    """

    url: str
    name: str | Unset = UNSET
