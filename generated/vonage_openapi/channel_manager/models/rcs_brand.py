# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsBrand(Model):
    """A brand. Its members are known in part.

    Attributes:
        id: Identifies the brand.
        display_name: What the brand is called.
    """

    id: str | Unset = UNSET
    display_name: str | Unset = UNSET
