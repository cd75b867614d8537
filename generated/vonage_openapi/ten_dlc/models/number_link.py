# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class NumberLink(Model):
    """A number of the account.

    Attributes:
        country: The country, by two letters.
        number: The number, in E.164 form without a plus sign.
    """

    country: str
    number: str
