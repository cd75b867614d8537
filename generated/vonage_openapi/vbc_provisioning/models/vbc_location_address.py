# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcLocationAddress(Model):
    """Where it is, and in which time zone.

    Attributes:
        address_1: Street and number.
        address_2: What else belongs to the address.
        country: The country by its two letters.
        state: The state or province by its letters.
        city: The city.
        postal_code: The postal code.
        time_zone: The time zone.
    """

    address_1: str | Unset = UNSET
    address_2: str | Unset = UNSET
    country: str | Unset = UNSET
    state: str | Unset = UNSET
    city: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    time_zone: str | Unset = UNSET
