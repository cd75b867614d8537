# Written by codegen from specs/pricing.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Pricing: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class CountriesPricing(TypedDict):
    """What a service costs in several countries."""

    count: NotRequired[str]
    """How many countries there are."""
    countries: NotRequired[list[CountryPricing]]
    """The countries."""


class CountryPricing(TypedDict):
    """What a service costs in a country."""

    countryCode: NotRequired[str]
    """The country as two letters; only when one country was asked for."""
    countryName: NotRequired[str]
    """The name of the country."""
    countryDisplayName: NotRequired[str]
    """The name of the country as the dashboard shows it."""
    currency: NotRequired[str]
    """The currency in which the account is billed."""
    defaultPrice: NotRequired[str]
    """The price for networks that are not listed."""
    dialingPrefix: NotRequired[str]
    """The prefix of the country."""
    networks: NotRequired[list[NetworkPricing]]
    """The networks of the country."""


class NetworkPricing(TypedDict):
    """What a service costs in a network."""

    type: NotRequired[str]
    """The kind of network, mobile or landline."""
    price: NotRequired[str]
    """What one message or one minute costs."""
    currency: NotRequired[str]
    """The currency of the price."""
    mcc: NotRequired[str]
    """The mobile country code."""
    mnc: NotRequired[str]
    """The mobile network code."""
    networkCode: NotRequired[str]
    """Both codes in one."""
    networkName: NotRequired[str]
    """Who runs the network."""


PhonePricing = TypedDict(
    "PhonePricing",
    {
        # The country of the phone as two letters.
        "country-code": "NotRequired[str]",
        # The network of the phone, as country and network code.
        "network-code": "NotRequired[str]",
        # The same, as some answers name it.
        "network": "NotRequired[str]",
        # The phone.
        "phone": "NotRequired[str]",
        # The price, in euros.
        "price": "NotRequired[str]",
    },
)
PricingLoginError = TypedDict(
    "PricingLoginError",
    {
        # The currency in which the account is billed.
        "currency": "str",
        # The number of the error.
        "code": "str",
        # The same in words.
        "error-code-label": "str",
    },
)


class PricingRequestError(TypedDict):
    """What is wrong with a request."""

    type: str
    """The kind of error."""
    error_title: str
    """The same in words."""
    invalid_parameters: RefusedParameter
    """The parameter that was refused."""


class RefusedParameter(TypedDict):
    """A parameter that was refused."""

    parameter: NotRequired[str]
    """The name of the parameter."""
    message: NotRequired[str]
    """Why it was refused."""


class GetCountryPricingQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    country: NotRequired[str]


class GetPrefixPricingQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    prefix: NotRequired[str]


class GetPhonePricingQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    phone: NotRequired[str]
