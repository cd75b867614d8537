# Written by codegen from specs/pricing2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CountryPrice(Model):
    """What a product costs in a country.

    Attributes:
        country_name: The name of the country.
        dialing_prefix: The prefix of the country.
        dest_network_type: The kind of network that the price is for.
        group_internal_start: Not explained officially.
        rate_increment: The step in which use is counted.
        currency: The currency in which the account is billed.
        price: The price.
    """

    country_name: str | Unset = UNSET
    dialing_prefix: str | Unset = UNSET
    dest_network_type: str | Unset = UNSET
    group_internal_start: str | Unset = UNSET
    rate_increment: str | Unset = UNSET
    currency: str | Unset = UNSET
    price: str | Unset = UNSET
