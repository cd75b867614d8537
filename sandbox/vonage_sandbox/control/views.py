"""What the sandbox holds."""

from __future__ import annotations

import pkgutil
import time
from typing import Any

from vonage_sandbox import errors, routing
from vonage_sandbox.control.core import ADDRESSES, COLLECTIONS, MOST, SHOWN, Control, on
from vonage_sandbox.exchange import Doc, HttpResponse, answer
from vonage_sandbox.faults import webhook_names
from vonage_sandbox.fields import Fields
from vonage_sandbox.options import PACES, OptionError
from vonage_sandbox.platform import PATIENCE, Platform


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
        everything = {name: _found(control, name)[0][:SHOWN] for name in COLLECTIONS}
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
        items, total = _found(control, name, given)
        return answer(200, {"items": items[:limit], "total": total})


@on("GET", "/wait")
def _wait(control: Control, given: Doc, fields: Fields) -> HttpResponse:
    """For shells: programs have `wait_for_message` and its like."""
    platform = control.platform
    name, seconds = given.pop("collection", "messages"), _seconds(given.pop("timeout", 5))
    if name not in COLLECTIONS:
        raise OptionError(f"collection: must be one of {', '.join(COLLECTIONS)}, not {name!r}")
    end = time.monotonic() + seconds
    while not _found(control, name, given)[1] and (left := end - time.monotonic()) > 0:
        platform.scheduler.wait_until(lambda: _found(control, name, given)[1] > 0, min(left, 0.05))
    with platform.lock:
        items, _ = _found(control, name, given)
        if not items:
            wanted = " with " * bool(given) + ", ".join(f"{field}={value}" for field, value in given.items())
            return errors.problem(408, f"Nothing in {name}{wanted} came within {seconds:g} s.", "")
        return answer(200, items[0])


def _seconds(given: Any) -> float:
    try:
        seconds = float(given)
    except ValueError:
        seconds = -1
    if not 0 <= seconds <= PATIENCE:
        raise OptionError(f"timeout: must be seconds from 0 to {PATIENCE:g}, not {given!r}")
    return seconds


@on("GET", f"/(?P<collection>{'|'.join(COLLECTIONS)})/{{id}}")
def _get(control: Control, given: Doc, fields: Fields) -> HttpResponse:
    with control.platform.lock:
        return answer(200, _public(control.thing(control.platform.store.all[given["collection"]], given["id"])))


def _found(control: Control, name: str, wanted: Doc | None = None) -> tuple[list[Doc], int]:
    """The newest things of a collection whose fields have the wanted values, and how many there are of them."""
    fits = [
        thing
        for thing in control.platform.store.all[name].newest()
        if all(_as_text(thing.get(field)) == value for field, value in (wanted or {}).items())
    ]
    return [_public(thing) for thing in fits[:MOST]], len(fits)


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
        **{name: getattr(options, name) for name in PACES},
        "real_time": options.real_time,
        "webhook_url": options.webhook_url,
        "webhook_hosts": list(options.webhook_hosts),
        "webhook_retries": list(options.webhook_retries),
        "webhook_timeout": options.webhook_timeout,
        "rate": options.rate,
        "sms_signature": options.sms_signature,
        "cancel_after": options.cancel_after,
        "balance": account["balance"],
        "forward_method": account["forward_method"],
        **{name: account.get(name, "") for name in ADDRESSES},
    }
