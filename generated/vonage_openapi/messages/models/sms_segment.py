# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SmsSegment(Model):
    """How far one segment has come.

    Attributes:
        timestamp: When it happened (ISO 8601).
        status: How far it has come.
        error_code: Why this segment was rejected.
    """

    timestamp: str
    status: Literal["submitted", "delivered", "rejected", "undeliverable"] | str
    error_code: str | Unset = UNSET
