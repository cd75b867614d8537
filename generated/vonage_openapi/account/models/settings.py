# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Settings(Model):
    """The settings of the account.

    Attributes:
        mo_callback_url: Where inbound SMS go.
        dr_callback_url: Where delivery receipts go.
        max_outbound_request: How many messages you may send in a second.
        max_inbound_request: How many messages you may receive in a second.
        max_calls_per_second: How many API requests you may make in a second.
    """

    mo_callback_url: str | Unset = UNSET
    dr_callback_url: str | Unset = UNSET
    max_outbound_request: int | Unset = UNSET
    max_inbound_request: int | Unset = UNSET
    max_calls_per_second: int | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "mo_callback_url": "mo-callback-url",
        "dr_callback_url": "dr-callback-url",
        "max_outbound_request": "max-outbound-request",
        "max_inbound_request": "max-inbound-request",
        "max_calls_per_second": "max-calls-per-second",
    }
