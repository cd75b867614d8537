# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class StartAnswer(Model):
    """What became of the request.

    Attributes:
        status: "0" when begun, else why not: 1 too many requests, 2 field missing, 3 field wrong, 4 wrong credentials,
            5 failure inside the platform, 6 no route, 7 number barred, 8 account barred, 9 balance too low, 10
            already under way, 15 network not supported, 20 no `pin_code` for this account, 29 demo account.
        request_id: Identifies the verification. Can be empty when refused; with "10" it is the one under way.
        error_text: Why it was refused.
        network: The network that is closed, as country and network code.
    """

    status: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "15", "20", "29"] | str
    request_id: str | Unset = UNSET
    error_text: str | Unset = UNSET
    network: str | Unset = UNSET
