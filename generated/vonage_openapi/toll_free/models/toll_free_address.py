# Written by codegen from specs/toll_free.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class TollFreeAddress(Model):
    """Where the business is.

    Attributes:
        street: Street and number.
        city: The city.
        state: The state or province; in the United States its two letters.
        postal_code: The postal code; in the United States five digits.
        country: Two capital letters that stand for a country (ISO 3166-1 alpha-2).
    """

    street: str
    city: str
    state: str
    postal_code: str
    country: str
