# Written by codegen from specs/sim_swap.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._model import Model


@define(repr=False)
class SimSwapDate(Model):
    """When the SIM was changed.

    Attributes:
        latest_sim_change: The time of the last change.
    """

    latest_sim_change: str | None

    __wire__: ClassVar[Mapping[str, str]] = {"latest_sim_change": "latestSimChange"}
