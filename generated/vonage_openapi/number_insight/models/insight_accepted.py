# Written by codegen from specs/number_insight.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class InsightAccepted(Model):
    """What became of a lookup with a callback.

    Attributes:
        status: 0 when found, else why not: 1 too many requests, 3 request not understood, 4 wrong credentials, 5
            failure inside the platform, 9 balance too low, 19 not enabled for the account, 43 to 45 no live data,
            999 unreadable request.
        request_id: Identifies the lookup, in the callback too.
        number: The number you gave.
        remaining_balance: What is left on the account, in euros.
        request_price: What is charged, in euros.
        error_text: The status in words.
    """

    status: Literal[0, 1, 3, 4, 5, 9, 19, 43, 44, 45, 999] | int
    request_id: str | Unset = UNSET
    number: str | Unset = UNSET
    remaining_balance: str | Unset = UNSET
    request_price: str | Unset = UNSET
    error_text: str | Unset = UNSET
