# Written by codegen from specs/number_insight.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Carrier(Model):
    """An operator.

    Attributes:
        network_code: Country and network code; null for a number that is not real.
        name: Its name.
        country: Its country in two letters (ISO 3166-1).
        network_type: What kind of network it is.
    """

    network_code: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    network_type: (
        Literal["mobile", "virtual", "pager", "landline", "landline_premium", "landline_tollfree", "unknown"]
        | str
        | None
        | Unset
    ) = UNSET
