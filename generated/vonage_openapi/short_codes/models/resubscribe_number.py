# Written by codegen from specs/short_codes.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class ResubscribeNumber(Model):
    """Which number to take back.

    Attributes:
        msisdn: The number.
    """

    msisdn: str
