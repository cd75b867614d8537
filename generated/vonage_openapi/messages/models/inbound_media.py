# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class InboundMedia(Model):
    """An attachment.

    Attributes:
        url: Where to fetch it.
        name: What the file is called.
    """

    url: str
    name: str | Unset = UNSET
