# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class Media(Model):
    """An attachment.

    Attributes:
        url: Where the platform fetches it.
    """

    url: str
