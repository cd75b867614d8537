"""The webhooks of calls: where they go, and what they carry."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from vonage_sandbox import coercion
from vonage_sandbox.exchange import Doc, is_items
from vonage_sandbox.routing import known
from vonage_sandbox.webhooks import Received, Webhook

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

Then = Callable[["Received | None"], None]


def shown(party: Doc) -> str:
    """A party of a call as webhooks name it."""
    for name in ("number", "user", "uri", "extension"):
        if name in party:
            return str(party[name])
    return ""


def state(platform: Platform, leg: Doc, status: str, then: Then | None = None, **more: Any) -> None:
    """Report the state of a leg."""
    payload = {
        "uuid": leg["id"],
        "conversation_uuid": leg["conversation_uuid"],
        "from": shown(leg["from"]),
        "to": shown(leg["to"]),
        "status": status,
        "direction": leg["direction"],
        "timestamp": platform.clock.iso(),
        **more,
    }
    send(platform, "call_event", leg, payload, None, then)


def send(
    platform: Platform, name: str, leg: Doc, payload: Doc, action: Doc | None = None, then: Then | None = None
) -> None:
    """Send an event to the address that the action, the call or the application has for it."""
    platform.webhooks.send(event(platform, name, leg, payload, action, then))


def event(
    platform: Platform, name: str, leg: Doc, payload: Doc, action: Doc | None = None, then: Then | None = None
) -> Webhook:
    """Make such an event without sending it."""
    hooks, signed = _application(platform, leg)
    default = hooks.get("event_url", {})
    url, method = default.get("address"), default.get("http_method", "POST")
    if leg.get("event_url"):
        url, method = leg["event_url"], leg.get("event_method", "POST")
    if action is not None and action.get("eventUrl"):
        url, method = action["eventUrl"][0], action.get("eventMethod", "POST")
    return _webhook(name, url, method, leg, payload, signed, then)


def request_ncco(
    platform: Platform, leg: Doc, url: str, method: str = "GET", name: str = "answer", **more: Any
) -> Webhook:
    """Make the request for the NCCO of a leg."""
    _, signed = _application(platform, leg)
    caller = {"from_user": leg["from"]["user"]} if "user" in leg["from"] else {"from": shown(leg["from"])}
    payload: Doc = {
        "to": shown(leg["to"]),
        **caller,
        "uuid": leg["id"],
        "conversation_uuid": leg["conversation_uuid"],
        "endpoint_type": leg["from" if leg["direction"] == "inbound" else "to"]["type"],
        "region_url": platform.base_url,
        **more,
    }
    return _webhook(name, url, method, leg, payload, signed, None)


def fallback(platform: Platform, leg: Doc) -> tuple[str, str] | None:
    """The application's address for when the answer address is out of order, and its method."""
    hooks, _ = _application(platform, leg)
    hook = hooks.get("fallback_answer_url", {})
    return (hook["address"], hook.get("http_method", "GET")) if hook.get("address") else None


def answer_address(platform: Platform, leg: Doc) -> tuple[str, str] | None:
    """The address that supplies the NCCO of a leg, and its method."""
    if leg.get("answer_url"):
        return leg["answer_url"], leg.get("answer_method", "GET")
    hooks, _ = _application(platform, leg)
    hook = hooks.get("answer_url", {})
    return (hook["address"], hook.get("http_method", "GET")) if hook.get("address") else None


def ncco_of(received: Received | None) -> list[Doc] | None:
    """The NCCO in the answer to a webhook, unchecked; None where there is none, or one without any action."""
    if received is None or not received.good or not received.body.strip():
        return None
    try:
        data = json.loads(received.body)
    except (ValueError, RecursionError):
        return None
    return data if is_items(data) and data else None


def instead_of_ncco(received: Received | None) -> str:
    """What came where an NCCO was asked for, in words."""
    if received is None:
        return "did not answer"
    if not received.good:
        return f"answered with status {received.status}"
    text = received.body[:60].decode("utf-8", "replace").strip()
    return (
        f"answered with {text!r}, which is not an NCCO: that is an array of actions"
        if text
        else "answered with nothing"
    )


def faults_of(ncco: Any) -> str | None:
    """What is wrong with an NCCO by the description; None if nothing is."""
    found = known()["update_call"].op.request(path={"uuid": "any"}, body=_to_transfer(ncco)).problems()
    return "; ".join(str(problem).removeprefix("destination.") for problem in found) or None


def shaped(ncco: Any) -> list[Doc]:
    """An NCCO without faults, in the types that the description has."""
    found: list[Doc] = coercion.body("voice", "update_call", _to_transfer(ncco))["destination"]["ncco"]
    return found


def _to_transfer(ncco: Any) -> Doc:
    """The body that has a call go on with an NCCO, as no operation takes one alone."""
    return {"action": "transfer", "destination": {"type": "ncco", "ncco": ncco}}


def _application(platform: Platform, leg: Doc) -> tuple[Doc, bool]:
    application = platform.store.applications.get(leg["application_id"]) or {}
    voice = application.get("capabilities", {}).get("voice", {})
    return voice.get("webhooks", {}), voice.get("signed_callbacks", True)


def _webhook(
    name: str, url: str | None, method: str, leg: Doc, payload: Doc, signed: bool, then: Then | None
) -> Webhook:
    return Webhook(
        name,
        url,
        payload,
        order=str(leg["order"]),
        method=method,
        style="query" if method == "GET" else "json",
        sign="jwt" if signed else None,
        application_id=leg["application_id"],
        voice=True,
        then=then,
    )
