# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsContactWebsite(Model):
    """A page.

    Attributes:
        url: Its address.
    """

    url: str | Unset = UNSET
