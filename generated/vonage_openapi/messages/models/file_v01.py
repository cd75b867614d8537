# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class FileV01(Model):
    """A file, in the older form.

    Attributes:
        url: Where it is.
        caption: Words to it.
    """

    url: str | Unset = UNSET
    caption: str | Unset = UNSET
