# Written by codegen from specs/number_insight.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Roaming(Model):
    """Whether a mobile number is abroad, and where.

    Attributes:
        status: Whether it is outside its own network.
        roaming_country_code: The country it is in.
        roaming_network_code: The network it is in, as country and network code.
        roaming_network_name: The name of that network.
    """

    status: Literal["roaming", "not_roaming"] | str | Unset = UNSET
    roaming_country_code: str | Unset = UNSET
    roaming_network_code: str | Unset = UNSET
    roaming_network_name: str | Unset = UNSET
