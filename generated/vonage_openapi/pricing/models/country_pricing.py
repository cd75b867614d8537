# Written by codegen from specs/pricing.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .network_pricing import NetworkPricing


@define(repr=False)
class CountryPricing(Model):
    """What a service costs in a country.

    Attributes:
        country_code: The country as two letters; only when one country was asked for.
        country_name: The name of the country.
        country_display_name: The name of the country as the dashboard shows it.
        currency: The currency in which the account is billed.
        default_price: The price for networks that are not listed.
        dialing_prefix: The prefix of the country.
        networks: The networks of the country.
    """

    country_code: str | Unset = UNSET
    country_name: str | Unset = UNSET
    country_display_name: str | Unset = UNSET
    currency: str | Unset = UNSET
    default_price: str | Unset = UNSET
    dialing_prefix: str | Unset = UNSET
    networks: list[NetworkPricing] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "country_code": "countryCode",
        "country_name": "countryName",
        "country_display_name": "countryDisplayName",
        "default_price": "defaultPrice",
        "dialing_prefix": "dialingPrefix",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {"networks": ["NetworkPricing"]}
