"""Identity Insights: what operators know about a number. It is made up, and can be set for each number."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from vonage_sandbox import countries
from vonage_sandbox.exchange import Doc
from vonage_sandbox.products.call import Call, handles
from vonage_sandbox.products.network import LONG_AGO

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

PERIOD: Final = 240
"""Hours that a question about a swap looks back."""
ADDRESS: Final = (
    "street_name", "street_number", "postal_code", "locality", "region", "country", "house_number_extension",
)  # fmt: skip
WORDS: Final = {
    "OK": "Success",
    "NO_COVERAGE": "The operator of this number does not take part",
    "INVALID_PURPOSE": "This insight needs a purpose",
    "INVALID_NUMBER_FORMAT": "This is not a phone number",
    "NOT_FOUND": "Nothing is known about this number",
}
OF_OPERATORS: Final = (
    "sim_swap", "device_swap", "location_verification", "subscriber_match", "roaming", "reachability",
)  # fmt: skip
"""The insights that an operator has to be asked for, which takes a purpose."""


@handles("get_insights")
def get_insights(platform: Platform, call: Call) -> Doc:
    number = re.sub(r"\D", "", str(call.fields["phone_number"]))
    wanted: Doc = call.fields["insights"]
    found = {kind: _insight(platform, call, number, kind, asked) for kind, asked in wanted.items() if kind in KINDS}
    return {"request_id": platform.ids.uuid(), "insights": found}


def _insight(platform: Platform, call: Call, number: str, kind: str, asked: Doc) -> Doc:
    told = _told(platform, number, kind)
    own: Doc = told.get("status", {})
    code = str(own.get("code") or _code(platform, call, number, kind))
    status: Doc = {"code": code, "message": WORDS.get(code, code), **own}
    if code != "OK":
        failed: Doc = {"is_format_valid": False} if kind == "format" else {}
        return {**failed, "status": status}
    return {**KINDS[kind](platform, number, asked, told), **told, "status": status}


def _told(platform: Platform, number: str, kind: str) -> Doc:
    """What was set for a number, which may have been written with its plus sign."""
    everything: Doc = (
        platform.behaviours.of(number, "insights") or platform.behaviours.of(f"+{number}", "insights") or {}
    )
    given: Any = everything.get(kind, {})
    return {"status": {"code": given}} if isinstance(given, str) else given


def _code(platform: Platform, call: Call, number: str, kind: str) -> str:
    """How it goes with an insight about which nothing was set."""
    if not 7 <= len(number) <= 15:
        return "INVALID_NUMBER_FORMAT"
    if kind in OF_OPERATORS and not call.fields.get("purpose"):
        return "INVALID_PURPOSE"
    unsupported = kind in OF_OPERATORS and platform.behaviours.of(number, "network") == "unsupported"
    return "NO_COVERAGE" if unsupported else "OK"


def _format(platform: Platform, number: str, asked: Doc, told: Doc) -> Doc:
    country = countries.of_number(number)
    return {
        "country_code": country.code,
        "country_name": country.name,
        "country_prefix": country.prefix,
        "number_international": f"+{number}",
        "number_national": f"0{number.removeprefix(country.prefix)}",
        "is_format_valid": True,
    }


def _carrier(platform: Platform, number: str, asked: Doc, told: Doc) -> Doc:
    country = countries.of_number(number)
    named = {"name": country.operator, "network_type": "MOBILE"}
    return {**named, "country_code": country.code, "network_code": country.network}


def _swap(what: str) -> Callable[[Platform, str, Doc, Doc], Doc]:
    """What is known of a change of the SIM card, or of the device, which nobody is said to have changed."""

    def swap(platform: Platform, number: str, asked: Doc, told: Doc) -> Doc:
        hours = platform.behaviours.of(number, "sim_swapped") if what == "sim" else None
        if hours is None:
            hours = 1.0 if told.get("is_swapped") else LONG_AGO + int(_digest(number)[:2], 16)
        at = platform.clock.iso(platform.clock.now() - hours * 3600)
        return {f"latest_{what}_swap_at": at, "is_swapped": hours <= asked.get("period", PERIOD)}

    return swap


def _location(platform: Platform, number: str, asked: Doc, told: Doc) -> Doc:
    rate = {"match_rate": 80} if told.get("is_verified") == "PARTIAL" else {}
    return {"is_verified": "TRUE", "latest_location_at": platform.clock.iso(), **rate}


def _subscriber(platform: Platform, number: str, asked: Doc, told: Doc) -> Doc:
    """All that is said of a person fits, unless another person was set."""
    return {f"{name}_match": "EXACT" for name in asked if name in (*ADDRESS, *PERSON)}


def _roaming(platform: Platform, number: str, asked: Doc, told: Doc) -> Doc:
    abroad = {"country_codes": ["FR"]} if told.get("is_roaming") else {}
    return {"latest_status_at": platform.clock.iso(), "is_roaming": False, **abroad}


def _reachability(platform: Platform, number: str, asked: Doc, told: Doc) -> Doc:
    ways = {"connectivity": ["DATA", "SMS"]} if told.get("is_reachable", True) else {}
    return {"latest_status_at": platform.clock.iso(), "is_reachable": True, **ways}


def _digest(number: str) -> str:
    return hashlib.sha256(number.encode()).hexdigest()


PERSON: Final = ("id_document", "given_name", "family_name", "birthdate")
KINDS: Final[dict[str, Callable[[Platform, str, Doc, Doc], Doc]]] = {
    "format": _format,
    "original_carrier": _carrier,
    "current_carrier": _carrier,
    "sim_swap": _swap("sim"),
    "device_swap": _swap("device"),
    "location_verification": _location,
    "subscriber_match": _subscriber,
    "roaming": _roaming,
    "reachability": _reachability,
}
