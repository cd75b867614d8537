# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcLeg(Model):
    """A leg of a call.

    Attributes:
        account_id: The account.
        call_id: The call that it belongs to.
        leg_id: Identifies the leg.
        direction: inbound or outbound.
        from_: Who called.
        to: Who was called.
        start_time: When it began, in seconds since 1970.
        end_time: When it ended, in seconds since 1970.
        status: How it is.
    """

    account_id: str | int | Unset = UNSET
    call_id: str | Unset = UNSET
    leg_id: str | Unset = UNSET
    direction: Literal["inbound", "outbound"] | str | Unset = UNSET
    from_: str | Unset = UNSET
    to: str | Unset = UNSET
    start_time: str | int | Unset = UNSET
    end_time: str | int | Unset = UNSET
    status: Literal["busy", "failed", "unanswered", "ringing", "on-call"] | str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
