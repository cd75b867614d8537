# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class UnblockNetwork(Model):
    """Which network to open, and for how long.

    Attributes:
        network: The network, as country and network code.
        unblock_duration: For how many seconds.
    """

    network: str | int
    unblock_duration: int | Unset = UNSET
