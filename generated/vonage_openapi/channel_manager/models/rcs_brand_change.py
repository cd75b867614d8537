# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsBrandChange(Model):
    """What is to change of a brand.

    Attributes:
        display_name: What the brand is called.
    """

    display_name: str | Unset = UNSET
