"""What the sandbox holds."""

from __future__ import annotations

import pkgutil
from typing import Any

from vonage_sandbox import routing
from vonage_sandbox.control.core import ADDRESSES, COLLECTIONS, MOST, SHOWN, Control, on
from vonage_sandbox.exchange import Doc, HttpResponse, answer
from vonage_sandbox.faults import webhook_names
from vonage_sandbox.fields import Fields
from vonage_sandbox.options import OptionError
from vonage_sandbox.platform import Platform


@on("GET", "/health")
def _health(control: Control, given: Doc, fields: Fields) -> Doc:
    return {"status": "ok"}


@on("GET", "/openapi.yaml")
def _description(control: Control, given: Doc, fields: Fields) -> HttpResponse:
    return answer(200, pkgutil.get_data("vonage_sandbox", "control.yaml"), "application/yaml")


@on("GET", "/credentials")
def _credentials(control: Control, given: Doc, fields: Fields) -> Doc:
    platform = control.platform
    with platform.lock:
        application = platform.store.applications.get(platform.options.application_id) or {}
        return {
            "api_key": platform.account["id"],
            "api_secret": platform.store.secrets.where(api_key=platform.account["id"])[0]["secret"],
            "signature_secret": platform.account["signature_secret"],
            "application_id": platform.options.application_id,
            "private_key": application.get("private_key", ""),
            "base_url": platform.base_url,
        }


@on("GET", "/operations")
def _operations(control: Control, given: Doc, fields: Fields) -> Doc:
    named = ("id", "api", "verb", "path", "summary")
    items = [{name: each.facts[name] for name in named} for each in routing.known().values()]
    return {"items": items, "webhooks": list(webhook_names())}


@on("GET", "/state")
def _state(control: Control, given: Doc, fields: Fields) -> HttpResponse:
    platform = control.platform
    with platform.lock:
        everything = {name: _shown(control, name, SHOWN) for name in COLLECTIONS}
        totals = {name: len(platform.store.all[name]) for name in COLLECTIONS}
        settings, now = settings_of(platform), platform.clock.iso()
        about = {"now": now, "event": platform.journal.last, "settings": settings, "totals": totals}
        return answer(200, {**about, **everything})


@on("GET", "/settings")
def _get_settings(control: Control, given: Doc, fields: Fields) -> Doc:
    with control.platform.lock:
        return settings_of(control.platform)


@on("GET", f"/(?P<collection>{'|'.join(COLLECTIONS)})")
def _list(control: Control, given: Doc, fields: Fields) -> HttpResponse:
    with control.platform.lock:
        name = given.pop("collection")
        limit = _limit(given.pop("limit", MOST))
        items = _shown(control, name, MOST, given)
        total = len(control.platform.store.all[name])
        return answer(200, {"items": items[:limit], "total": total})


@on("GET", f"/(?P<collection>{'|'.join(COLLECTIONS)})/{{id}}")
def _get(control: Control, given: Doc, fields: Fields) -> HttpResponse:
    with control.platform.lock:
        return answer(200, _public(control.thing(control.platform.store.all[given["collection"]], given["id"])))


def _shown(control: Control, name: str, most: int, wanted: Doc | None = None) -> list[Doc]:
    """The newest things of a collection whose fields have the wanted values."""
    found: list[Doc] = []
    for thing in control.platform.store.all[name].newest():
        if all(_as_text(thing.get(field)) == value for field, value in (wanted or {}).items()):
            found.append(_public(thing))
            if len(found) == most:
                break
    return found


def _limit(given: Any) -> int:
    text = str(given)
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise OptionError(f"limit: must be an integer, not {text[:40]!r}")
    return min(int(text), MOST)


def _as_text(value: Any) -> str:
    """A value as it stands in a query."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _public(thing: Doc) -> Doc:
    return {name: value for name, value in thing.items() if name != "private_key"}


def settings_of(platform: Platform) -> Doc:
    """How the sandbox is set up now."""
    options, account = platform.options, platform.account
    return {
        "messages": options.messages,
        "calls": options.calls,
        "real_time": options.real_time,
        "sms_signature": options.sms_signature,
        "cancel_after": options.cancel_after,
        "balance": account["balance"],
        "forward_method": account["forward_method"],
        **{name: account.get(name, "") for name in ADDRESSES},
    }
