# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class PlainFile(Model):
    """A file on the web.

    Attributes:
        url: Where it is, up to 2000 characters.
    """

    url: str | Unset = UNSET
