# Written by codegen from specs/pricing.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Pricing, for type checkers: requests with all that may be sent, answers with all that may come.

A key of an answer is declared as present even where the platform may leave it out; use `.get` when in doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..hints import NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias


class CountriesPricing(TypedDict):
    """What a service costs in several countries."""

    count: str
    countries: list[CountryPricing]


class CountryPricing(TypedDict):
    """What a service costs in a country."""

    countryCode: str
    countryName: str
    countryDisplayName: str
    currency: str
    defaultPrice: str
    dialingPrefix: str
    networks: list[NetworkPricing]


class NetworkPricing(TypedDict):
    """What a service costs in a network."""

    type: str
    price: str
    currency: str
    mcc: str
    mnc: str
    networkCode: str
    networkName: str


PhonePricing = TypedDict(
    "PhonePricing", {"country-code": "str", "network-code": "str", "network": "str", "phone": "str", "price": "str"}
)
PricingLoginError = TypedDict("PricingLoginError", {"currency": "str", "code": "str", "error-code-label": "str"})


class PricingRequestError(TypedDict):
    """What is wrong with a request."""

    type: str
    error_title: str
    invalid_parameters: RefusedParameter


class RefusedParameter(TypedDict):
    """A parameter that was refused."""

    parameter: str
    message: str


class GetCountryPricingQuery(TypedDict):
    """All of them optional, as keywords."""

    country: NotRequired[str]


class GetPrefixPricingQuery(TypedDict):
    """All of them optional, as keywords."""

    prefix: NotRequired[str]


class GetPhonePricingQuery(TypedDict):
    """All of them optional, as keywords."""

    phone: NotRequired[str]
