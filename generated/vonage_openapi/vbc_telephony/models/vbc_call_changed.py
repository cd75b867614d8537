# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcCallChanged(Model):
    """A call, after it was changed.

    Attributes:
        account_id: The account.
        call_id: Identifies the call.
        call_state: Its state.
        destination: Who has it now.
    """

    account_id: str | int | Unset = UNSET
    call_id: str | Unset = UNSET
    call_state: str | Unset = UNSET
    destination: str | Unset = UNSET
