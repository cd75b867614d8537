# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class DtmfInput(Model):
    """Keys that were pressed.

    Attributes:
        digits: The keys in order.
        timed_out: Whether time ran out before all keys were there.
    """

    digits: str | None | Unset = UNSET
    timed_out: bool | Unset = UNSET
