# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VettingImport(Model):
    """A look that somebody else has asked for.

    Attributes:
        evp_id: Who looks at the brand.
        vetting_id: Its id there.
        vetting_token: What proves it.
        vetting_class: Its kind.
    """

    evp_id: Literal["Aegis", "CV", "WMC"] | str
    vetting_id: str
    vetting_token: str | Unset = UNSET
    vetting_class: str | Unset = UNSET
