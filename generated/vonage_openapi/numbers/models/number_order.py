# Written by codegen from specs/numbers.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NumberOrder(Model):
    """Which number is meant, and whose it is.

    Attributes:
        country: The country of the number.
        msisdn: The number.
        target_api_key: The subaccount to act for; your own account when absent.
    """

    country: str
    msisdn: str
    target_api_key: str | Unset = UNSET
