# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .verification_check import VerificationCheck
    from .verification_event import VerificationEvent


@define(repr=False)
class Verification(Model):
    """How a verification stands.

    Attributes:
        request_id: The verification; can be empty when not found.
        account_id: The account that started it.
        status: How it stands, or a number when the search failed: 1 too many requests, 2 field missing, 3 field wrong,
            4 wrong credentials, 5 failure inside the platform, 101 nothing found.
        number: The phone.
        currency: The currency of `price`.
        price: What the verification cost.
        sender_id: The sender you gave.
        date_submitted: When it was asked for, as YYYY-MM-DD HH:MM:SS.
        date_finalized: When it ended, in the same form.
        first_event_date: When the first attempt was made, in the same form.
        last_event_date: When the last attempt was made, in the same form.
        checks: The codes that were checked.
        events: The attempts to reach the phone.
        estimated_price_messages_sent: On some pricing plans, about what messages and calls cost in euros so far. Comes on top of `price`.
    """

    request_id: str | Unset = UNSET
    account_id: str | Unset = UNSET
    status: (
        Literal["IN PROGRESS", "SUCCESS", "FAILED", "EXPIRED", "CANCELLED", "1", "2", "3", "4", "5", "101"]
        | str
        | Unset
    ) = UNSET
    number: str | Unset = UNSET
    currency: str | Unset = UNSET
    price: str | Unset = UNSET
    sender_id: str | Unset = UNSET
    date_submitted: str | Unset = UNSET
    date_finalized: str | Unset = UNSET
    first_event_date: str | Unset = UNSET
    last_event_date: str | Unset = UNSET
    checks: list[VerificationCheck] | Unset = UNSET
    events: list[VerificationEvent] | Unset = UNSET
    estimated_price_messages_sent: str | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"checks": ["VerificationCheck"], "events": ["VerificationEvent"]}
