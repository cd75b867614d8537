# Written by codegen from specs/pricing.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class PhonePricing(Model):
    """What a service costs for a phone.

    Attributes:
        country_code: The country of the phone as two letters.
        network_code: The network of the phone, as country and network code.
        network: The same, as some answers name it.
        phone: The phone.
        price: The price, in euros.
    """

    country_code: str | Unset = UNSET
    network_code: str | Unset = UNSET
    network: str | Unset = UNSET
    phone: str | Unset = UNSET
    price: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"country_code": "country-code", "network_code": "network-code"}
