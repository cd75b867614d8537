"""Numbers: a stock to rent from, renting, giving back and setting up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vonage_sandbox import countries
from vonage_sandbox.countries import Country
from vonage_sandbox.exchange import Doc
from vonage_sandbox.products import pages
from vonage_sandbox.products.call import Call, RefusalError, handles

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

STOCK = 40
"""Numbers that each country has to offer."""
KINDS = (
    ("mobile-lvn", ["SMS", "VOICE"]),
    ("mobile-lvn", ["SMS"]),
    ("landline", ["VOICE"]),
    ("landline-toll-free", ["SMS", "MMS", "VOICE"]),
)
RENT = 0.9
SETTINGS = (
    "app_id",
    "moHttpUrl",
    "moSmppSysType",
    "voiceCallbackType",
    "voiceCallbackValue",
    "voiceStatusCallback",
    "messagesCallbackType",
    "messagesCallbackValue",
)
SHOWN = ("country", "msisdn", "moHttpUrl", "type", "features", *SETTINGS[3:5], *SETTINGS[6:], "app_id", "cost")
DONE = {"error-code": "200", "error-code-label": "success"}


@handles("list_owned_numbers")
def list_owned_numbers(platform: Platform, call: Call) -> Doc:
    query, numbers = call.query, list(platform.store.numbers)
    if "application_id" in query:
        numbers = [number for number in numbers if number.get("app_id") == query["application_id"]]
    if "has_application" in query:
        wanted = str(query["has_application"]).lower() in ("true", "1")
        numbers = [number for number in numbers if bool(number.get("app_id")) == wanted]
    if "country" in query:
        numbers = [number for number in numbers if number["country"] == query["country"].upper()]
    shown = [{name: number[name] for name in SHOWN if name in number} for number in numbers]
    return _page(call, shown)


@handles("search_available_numbers")
def search_available_numbers(platform: Platform, call: Call) -> Doc:
    country, query = countries.by_code(call.query["country"]), call.query
    if country is None:
        return {}
    offered = [number for number in stock(country) if platform.store.numbers.get(number["msisdn"]) is None]
    if "type" in query:
        offered = [number for number in offered if number["type"] == query["type"]]
    if "features" in query:
        wanted = set(query["features"].split(","))
        offered = [number for number in offered if wanted <= set(number["features"])]
    return _page(call, offered)


@handles("buy_number")
def buy_number(platform: Platform, call: Call) -> Doc:
    country, msisdn = countries.by_code(call.fields["country"]), call.fields["msisdn"]
    offered = None if country is None else next((each for each in stock(country) if each["msisdn"] == msisdn), None)
    if offered is None or platform.store.numbers.get(msisdn) is not None:
        raise _failed("method failed")
    if not platform.affords(RENT):
        raise _failed("method failed, the balance is too low")
    platform.charge(RENT)
    named = ("country", "msisdn", "type", "features", "cost")
    platform.store.numbers.add({"id": msisdn, **{name: offered[name] for name in named}})
    return DONE


@handles("cancel_number")
def cancel_number(platform: Platform, call: Call) -> Doc:
    platform.store.numbers.remove(_owned(platform, call)["id"])
    return DONE


@handles("update_number")
def update_number(platform: Platform, call: Call) -> Doc:
    number, fields = _owned(platform, call), call.fields
    app_id = fields.get("app_id") or fields.get("messagesCallbackValue")
    if app_id and platform.store.applications.get(app_id) is None:
        raise _failed("method failed, there is no such application")
    changes = {name: fields[name] or None for name in SETTINGS if name in fields}  # an empty string takes it away
    if app_id:
        changes["app_id"] = app_id
    platform.store.numbers.change(number, **changes)
    return DONE


def stock(country: Country) -> list[Doc]:
    """The numbers that a country has to offer, rented or not; the same ones each time."""
    # All begin with 555, which keeps them apart from the numbers that the account starts with.
    return [
        {
            "country": country.code,
            "msisdn": f"{country.prefix}555{index:07d}",
            "type": KINDS[index % len(KINDS)][0],
            "features": KINDS[index % len(KINDS)][1],
            "initialPrice": "0.50",
            "cost": f"{RENT:.2f}",
        }
        for index in range(1, STOCK + 1)
    ]


def _owned(platform: Platform, call: Call) -> Doc:
    number = platform.store.numbers.get(call.fields["msisdn"])
    if number is None or number["country"] != call.fields["country"].upper():
        raise _failed("method failed")
    return number


def _failed(label: str) -> RefusalError:
    extra: Doc = {"error-code-label": label}
    return RefusalError(420, label, **extra)


def _page(call: Call, numbers: list[Doc]) -> Doc:
    pattern, where = str(call.query.get("pattern", "")), call.number("search_pattern", 0)
    fits = (str.startswith, str.__contains__, str.endswith)[where]
    found = [number for number in numbers if fits(number["msisdn"], pattern)]
    shown, _ = pages.page(found, call.number("index", 1), call.number("size", 10))
    return {"count": len(found), "numbers": shown} if found else {}
