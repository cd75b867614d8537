"""Lookups of numbers. What they find is made up, plausible, and the same for a number each time."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from vonage_sandbox import countries
from vonage_sandbox.countries import COUNTRIES, Country, money
from vonage_sandbox.exchange import Doc
from vonage_sandbox.products.call import Call, RefusalError, handles
from vonage_sandbox.products.verify import e164
from vonage_sandbox.webhooks import Webhook

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

PRICES = {"basic": 0.0, "standard": 0.005, "advanced": 0.03}
SUCCESS = "Success"


@handles("get_basic_insight")
def get_basic_insight(platform: Platform, call: Call) -> Doc:
    return _format(platform, *_number(call))


@handles("get_standard_insight")
def get_standard_insight(platform: Platform, call: Call) -> Doc:
    return _standard(platform, call, PRICES["standard"])


@handles("get_advanced_insight")
def get_advanced_insight(platform: Platform, call: Call) -> Doc:
    return _advanced(platform, call)


@handles("get_advanced_insight_async")
def get_advanced_insight_async(platform: Platform, call: Call) -> Doc:
    found = _advanced(platform, call)
    platform.webhooks.send(
        Webhook("advanced_insight_result", call.query["callback"], found, found["request_id"], sign=None)
    )
    return {
        "request_id": found["request_id"],
        "number": found["international_format_number"],
        "remaining_balance": found["remaining_balance"],
        "request_price": found["request_price"],
        "status": 0,
        "error_text": SUCCESS,
    }


def _number(call: Call) -> tuple[str, Country]:
    number = e164(call.query["number"], call.query.get("country"))
    if not 7 <= len(number) <= 15:
        raise RefusalError(400, "This is not a phone number", code="3")
    return number, countries.of_number(number)


def _format(platform: Platform, number: str, country: Country) -> Doc:
    return {
        "status": 0,
        "status_message": SUCCESS,
        "request_id": platform.ids.uuid(),
        "international_format_number": number,
        "national_format_number": "0" + number.removeprefix(country.prefix),
        "country_code": country.code,
        "country_code_iso3": country.code3,
        "country_name": country.name,
        "country_prefix": country.prefix,
    }


def _standard(platform: Platform, call: Call, price: float) -> Doc:
    number, country = _number(call)
    if not platform.affords(price):
        raise RefusalError(402, "The balance does not cover this lookup", code="9")
    left = platform.charge(price)
    ported = _draw(number, "ported") < 40
    carrier = {
        "network_code": country.network,
        "name": country.operator,
        "country": country.code,
        "network_type": "mobile",
    }
    first = {**carrier, "name": f"Former Mobile {country.code}"} if ported else carrier
    found = {
        **_format(platform, number, country),
        "request_price": money(price),
        "refund_price": money(0),
        "remaining_balance": money(left),
        "current_carrier": carrier,
        "original_carrier": first,
        "ported": "ported" if ported else "not_ported",
    }
    if str(call.query.get("cnam", "")).lower() in ("true", "1"):
        caller = {"caller_type": "consumer", "caller_name": "Sam Sandbox", "first_name": "Sam", "last_name": "Sandbox"}
        found |= {"caller_identity": caller, **caller}
    return found


def _advanced(platform: Platform, call: Call) -> Doc:
    found = _standard(platform, call, PRICES["advanced"])
    number = found["international_format_number"]
    roaming: Doc = {"status": "not_roaming"}
    if _draw(number, "roaming") < 25:
        host = COUNTRIES[_draw(number, "host") % len(COUNTRIES)]
        if host.code != found["country_code"]:
            roaming = {
                "status": "roaming",
                "roaming_country_code": host.code,
                "roaming_network_code": host.network,
                "roaming_network_name": host.operator,
            }
    reachable = _draw(number, "reachable") >= 25
    return {
        **found,
        "roaming": roaming,
        "lookup_outcome": 0,
        "lookup_outcome_message": SUCCESS,
        "valid_number": "valid",
        "reachable": "reachable" if reachable else "absent",
    }


def _draw(number: str, what: str) -> int:
    """A number from 0 to 255 that belongs to a phone number."""
    return hashlib.sha256(f"{what} {number}".encode()).digest()[0]
