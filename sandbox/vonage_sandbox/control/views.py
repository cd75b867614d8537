"""What the sandbox is, and all that it holds at once."""

from __future__ import annotations

import pkgutil

import yaml

from vonage_sandbox import routing
from vonage_sandbox.control import lists
from vonage_sandbox.control.core import ADDRESSES, COLLECTIONS, SHOWN, Control, NotFoundError, on
from vonage_sandbox.exchange import Doc, HttpResponse, answer
from vonage_sandbox.faults import webhook_names
from vonage_sandbox.fields import Fields
from vonage_sandbox.options import PACES
from vonage_sandbox.platform import Platform


@on("GET", "/health")
def _health(control: Control, given: Doc, fields: Fields) -> Doc:
    return {"status": "ok"}


@on("GET", "/openapi.yaml")
def _description(control: Control, given: Doc, fields: Fields) -> HttpResponse:
    return answer(200, pkgutil.get_data("vonage_sandbox", "control.yaml"), "application/yaml")


@on("GET", "/openapi.json")
def _description_as_json(control: Control, given: Doc, fields: Fields) -> HttpResponse:
    return answer(200, yaml.safe_load(pkgutil.get_data("vonage_sandbox", "control.yaml") or b""))


@on("GET", "/events")
def _events(control: Control, given: Doc, fields: Fields) -> HttpResponse:
    raise NotFoundError("the stream of events is there over the network only")  # where the application answers it


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
    limit, search = min(lists.integer("limit", given.get("limit", SHOWN)), SHOWN), str(given.get("search", ""))
    with platform.lock:
        pages = {name: lists.found(platform, name, search=search, limit=limit) for name in COLLECTIONS}
        about = {"now": platform.clock.iso(), "event": platform.journal.last, "settings": settings_of(platform)}
        totals = {name: page.total for name, page in pages.items()}
        everything = {name: page.items for name, page in pages.items()} if limit else {}
        return answer(200, {**about, "totals": totals, **everything})


@on("GET", "/settings")
def _get_settings(control: Control, given: Doc, fields: Fields) -> Doc:
    with control.platform.lock:
        return settings_of(control.platform)


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
