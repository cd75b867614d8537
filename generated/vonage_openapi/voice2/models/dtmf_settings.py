# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class DtmfSettings(Model):
    """How key presses are collected. Empty for the defaults.

    Attributes:
        time_out: Seconds without a key until the digits are sent.
        max_digits: How many digits are taken.
        submit_on_hash: Whether # sends the digits at once.
    """

    time_out: float | Unset = UNSET
    max_digits: int | Unset = UNSET
    submit_on_hash: bool | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "time_out": "timeOut",
        "max_digits": "maxDigits",
        "submit_on_hash": "submitOnHash",
    }
