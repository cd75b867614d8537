# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NewVettingRequest(Model):
    """Which look is wanted.

    Attributes:
        evp_id: Who looks at the brand.
        vetting_class: Its kind.
        vetting_political_details: What a political campaign has to say, such as its committee and election date.
    """

    evp_id: Literal["Aegis", "CV", "WMC"] | str
    vetting_class: str
    vetting_political_details: dict[str, Any] | Unset = UNSET
