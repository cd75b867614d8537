# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class NewRcsBrand(Model):
    """A brand, and further fields that are sent as they are.

    Attributes:
        display_name: What the brand is called.
    """

    display_name: str
