"""Prices, by country, by prefix and by phone; both versions of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vonage_openapi import Problem

from vonage_sandbox import countries, errors
from vonage_sandbox.countries import COUNTRIES, Country, money
from vonage_sandbox.exchange import Doc
from vonage_sandbox.products import pages
from vonage_sandbox.products.call import Call, RefusalError, handles

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform


@handles("get_country_pricing")
def get_country_pricing(platform: Platform, call: Call) -> Doc:
    country = countries.by_code(call.query["country"])
    if country is None:
        raise RefusalError(404, "No prices are known for this country.")
    return _country(country, call.path["type"])


@handles("get_all_countries_pricing")
def get_all_countries_pricing(platform: Platform, call: Call) -> Doc:
    return _countries(COUNTRIES, call.path["type"])


@handles("get_prefix_pricing")
def get_prefix_pricing(platform: Platform, call: Call) -> Doc:
    found = tuple(country for country in COUNTRIES if country.prefix == call.query["prefix"].lstrip("+"))
    if not found:
        raise RefusalError(404, "No prices are known for this prefix.")
    return _countries(found, call.path["type"])


@handles("get_phone_pricing")
def get_phone_pricing(platform: Platform, call: Call) -> Doc:
    phone = call.query["phone"]
    if not phone.lstrip("+").isdigit():
        raise errors.invalid(call.operation, [Problem("phone", "must be a phone number")])
    country = countries.of_number(phone)
    price = money(_price(country, call.path["type"]))
    return {"country-code": country.code, "network-code": country.network, "phone": phone, "price": price}


@handles("list_prices")
def list_prices(platform: Platform, call: Call) -> Doc:
    kind = "voice" if call.path["product"].startswith("voice") else "sms"
    wanted = call.query.get("country")
    found = [country for country in COUNTRIES if wanted is None or country.code == wanted.upper()]
    number, size = max(call.number("page", 1), 1), min(max(call.number("page_size", 50), 1), pages.MOST)
    shown, count = pages.page(found, number, size)
    query = {"page_size": size} if wanted is None else {"country": wanted, "page_size": size}
    url = f"{platform.base_url}/v2/account/pricing/{call.path['product']}"
    return {
        "page_size": str(size),
        "page": str(number),
        "total_items": str(len(found)),
        "total_pages": str(count),
        "_embedded": {"countries": [_price_entry(country, kind) for country in shown]},
        "_links": pages.links(url, query, number, count),
    }


def _price(country: Country, kind: str) -> float:
    return country.voice if kind == "voice" else country.sms


def _country(country: Country, kind: str) -> Doc:
    price = money(_price(country, kind))
    network = {
        "type": "mobile",
        "price": price,
        "currency": "EUR",
        "mcc": country.network[:3],
        "mnc": country.network[3:],
        "networkCode": country.network,
        "networkName": country.operator,
    }
    return {
        "countryCode": country.code,
        "countryName": country.name,
        "countryDisplayName": country.name,
        "currency": "EUR",
        "defaultPrice": price,
        "dialingPrefix": country.prefix,
        "networks": [network],
    }


def _countries(found: tuple[Country, ...], kind: str) -> Doc:
    return {"count": str(len(found)), "countries": [_country(country, kind) for country in found]}


def _price_entry(country: Country, kind: str) -> Doc:
    return {
        "country_name": country.name,
        "dialing_prefix": country.prefix,
        "dest_network_type": "ALL",
        "group_internal_start": "1s",
        "rate_increment": "60",
        "currency": "EUR",
        "price": f"{_price(country, kind):.4f}",
    }
