# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class AudioMedia(Model):
    """An audio file.

    Attributes:
        url: Where to fetch it.
    """

    url: str
