"""Webhooks of the Messages API in the form of version v0.1, for those who ask for it."""

from __future__ import annotations

from vonage_sandbox.exchange import Doc

BY_ID = ("messenger",)
"""Channels whose parties have ids, not numbers."""


def is_wanted(message: Doc, application: Doc | None) -> bool:
    """Whether a message, or else its application, has webhooks in the older form."""
    asked = message.get("content", {}).get("webhook_version")
    capability: Doc = (application or {}).get("capabilities", {}).get("messages", {})
    return (asked or capability.get("version")) == "v0.1"


def older(name: str, payload: Doc) -> tuple[str, Doc]:
    """The name and payload of a webhook in the older form."""
    shared: Doc = {
        each: payload[each] for each in ("message_uuid", "timestamp", "usage", "client_ref") if each in payload
    }
    channel = "viber_service_msg" if payload["channel"] == "viber_service" else str(payload["channel"])
    parties = {each: _party(channel, payload[each]) for each in ("to", "from")}
    if name == "message_status":
        error = payload.get("error")
        told = {} if error is None else {"error": _error(error)}
        return f"{name}_v0_1", {**shared, **parties, "status": payload["status"], **told}
    kind = payload.get("message_type", "text")
    content = {"type": kind, **({kind: payload[kind]} if kind in payload else {})}
    sms = {"sms": payload["sms"]} if "sms" in payload else {}
    shared.pop("client_ref", None)
    return f"{name}_v0_1", {**shared, **parties, "message": {"content": content, **sms}}


def _error(error: Doc) -> Doc:
    number = str(error["title"])
    return {**({"code": int(number)} if number.isdecimal() else {}), "reason": error["detail"]}


def _party(channel: str, who: str) -> Doc:
    is_id = channel in BY_ID or (channel == "viber_service_msg" and not who.isdecimal())
    return {"type": channel, "id" if is_id else "number": who}
