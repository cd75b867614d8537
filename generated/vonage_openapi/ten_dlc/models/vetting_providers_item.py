# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VettingProvidersItem(Model):
    """A provider.

    Attributes:
        evp_id: Its id.
        display_name: Its name.
        tcr_billable: Whether the registry charges for it.
        vetting_classes: Its kinds of vettings.
        vetting_instruction: What it needs to know.
    """

    evp_id: str | Unset = UNSET
    display_name: str | Unset = UNSET
    tcr_billable: bool | Unset = UNSET
    vetting_classes: list[str] | Unset = UNSET
    vetting_instruction: str | Unset = UNSET
