# Written by codegen from specs/sim_swap.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class SimSwapAnswer(Model):
    """Whether the SIM was changed.

    Attributes:
        swapped: Whether it was changed in that span of time.
    """

    swapped: bool
