# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vbc_leg import VbcLeg


@define(repr=False)
class VbcCall(Model):
    """A call that is under way.

    Attributes:
        account_id: The account.
        call_id: Identifies the call.
        direction: inbound or outbound.
        from_: Who called.
        to: Who was called.
        start_time: When it began, in seconds since 1970.
        end_time: When it ended, in seconds since 1970.
        status: How it is.
        legs: Its legs.
    """

    account_id: str | int | Unset = UNSET
    call_id: str | Unset = UNSET
    direction: Literal["inbound", "outbound"] | str | Unset = UNSET
    from_: str | Unset = UNSET
    to: str | Unset = UNSET
    start_time: str | int | Unset = UNSET
    end_time: str | int | Unset = UNSET
    status: Literal["busy", "failed", "unanswered", "ringing", "on-call"] | str | Unset = UNSET
    legs: list[VbcLeg] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"legs": ["VbcLeg"]}
