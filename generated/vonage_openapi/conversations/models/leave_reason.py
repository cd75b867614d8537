# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class LeaveReason(Model):
    """Why a member leaves.

    Attributes:
        code: A code of your own.
        text: The same in words.
        sip_code: The SIP answer, in events of calls.
    """

    code: str | Unset = UNSET
    text: str | Unset = UNSET
    sip_code: str | Unset = UNSET
