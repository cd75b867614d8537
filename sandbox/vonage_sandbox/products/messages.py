"""The Messages API: every channel, statuses as webhooks, and failover to the next message of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vonage_openapi import Problem

from vonage_sandbox import countries, errors
from vonage_sandbox.exchange import Doc, is_doc
from vonage_sandbox.products import messages_v01, outbox, text
from vonage_sandbox.products.call import Call, RefusalError, handles
from vonage_sandbox.webhooks import Webhook

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

PRICES = {"mms": 0.02, "whatsapp": 0.0001, "messenger": 0.001, "viber_service": 0.021, "rcs": 0.02, "email": 0.0005}
"""In euros; an SMS costs what it costs in its country."""
NO_USAGE = ("rcs", "email")
"""Channels whose statuses carry no price."""
ENCODINGS: dict[str, text.Encoding] = {"text": "gsm", "unicode": "unicode"}
"""By `encoding_type`; by default the characters of the text decide."""
EXPIRED = "1360"
DEFAULT_ERROR = "1330"
ERRORS_PAGE = "https://developer.vonage.com/api-errors/messages"


@handles("send_message")
def send_message(platform: Platform, call: Call) -> Doc:
    chain = [call.fields, *call.fields.get("failover", [])]
    if not platform.affords(_price(chain[0]) * _count(chain[0])):
        raise RefusalError(402, "The balance does not cover this message.")
    workflow = {"id": platform.ids.hex(26), "total": len(chain)} if len(chain) > 1 else None
    message = send_one(platform, chain, 0, call.principal.application_id, workflow)
    answer = {"message_uuid": message["id"]}
    return answer if workflow is None else {**answer, "workflow_id": workflow["id"]}


def send_one(platform: Platform, chain: list[Doc], index: int, application_id: str | None, workflow: Doc | None) -> Doc:
    """Send one message of a list in which each stands in for the one before."""
    body = chain[index]
    coded = _coded(body)
    return outbox.create(
        platform,
        "messages",
        body["channel"],
        body["to"],
        body["from"],
        coded.shown if coded else shown(body),
        price=_price(body) * _count(body),
        encoding=coded.encoding if coded else None,
        count=_count(body),
        ttl=_ttl(body),
        message_type=body["message_type"],
        content={name: value for name, value in body.items() if name != "failover"},
        client_ref=body.get("client_ref"),
        webhook_url=body.get("webhook_url"),
        application_id=application_id,
        chain=chain if workflow is not None else None,
        position=index if workflow is not None else None,
        workflow=workflow,
    )


def shown(body: Doc) -> str:
    """What a phone shows of a message, as one line of text."""
    kind = body.get("message_type", "text")
    if body.get("text"):
        return str(body["text"])
    if is_doc(body.get("email")):
        return f"[{kind}] {body['email'].get('subject', '')}".strip()
    part: Any = body.get(kind)
    if is_doc(part):
        words = part.get("caption") or part.get("emoji") or part.get("name") or part.get("title") or part.get("url")
        return f"[{kind}] {words or ''}".strip()
    return f"[{kind}]"


@handles("update_message")
def update_message(platform: Platform, call: Call) -> None:
    message = platform.store.messages.get(call.path["message_uuid"])
    if message is None or message["api"] != "messages":
        raise RefusalError(404, "There is no such message.")
    wanted = call.fields["status"]
    inbound = message["direction"] == "inbound"
    fits = (
        inbound and message["channel"] in ("whatsapp", "rcs")
        if wanted == "read"
        else not inbound and message["channel"] == "rcs"
    )
    if not fits:
        what = f"a message that is {message['direction']} on {message['channel']} cannot become {wanted}"
        raise errors.invalid(call.operation, [Problem("status", what)])
    indicator = call.fields.get("replying_indicator")
    platform.store.messages.change(message, status=wanted, plan=[], replying=indicator)


def send_status(platform: Platform, message: Doc, status: str) -> None:
    """Report a new status, and go on to the next message of the list where this one has failed."""
    payload: Doc = {
        "channel": message["channel"],
        "message_uuid": message["id"],
        "to": message["to"],
        "from": message["from"],
        "timestamp": platform.clock.iso(),
        "status": status,
    }
    if "client_ref" in message:
        payload["client_ref"] = message["client_ref"]
    if message["channel"] not in NO_USAGE:
        payload["usage"] = {"currency": "EUR", "price": f"{message['price']:.4f}"}
    if message["channel"] in ("sms", "mms", "rcs"):
        payload["destination"] = {"network_code": message["network"]}
    if message["channel"] == "sms":
        payload["sms"] = {"count_total": str(message.get("count", 1))}
    failed = status in ("rejected", "undeliverable")
    if failed:
        payload["error"] = _error(platform, message)
        platform.store.messages.change(message, error=payload["error"])
    workflow = message.get("workflow")
    if workflow is not None:
        position, total = message["position"] + 1, workflow["total"]
        payload["workflow"] = {"workflow_id": workflow["id"], "items_number": str(position), "items_total": str(total)}
    send_webhook(platform, "message_status", message, payload, "status_url")
    if failed and workflow is not None and message["position"] + 1 < workflow["total"]:
        send_one(platform, message["chain"], message["position"] + 1, message.get("application_id"), workflow)


def send_webhook(platform: Platform, name: str, message: Doc, payload: Doc, which: str) -> None:
    """Send a webhook of a message to the address that the message, its application or the account has for it."""
    application_id = message.get("application_id")
    application = platform.store.applications.get(application_id) if application_id else None
    url = message.get("webhook_url") if which == "status_url" else None
    if url is None and application is not None:
        hooks = application.get("capabilities", {}).get("messages", {}).get("webhooks", {})
        url = hooks.get(which, {}).get("address")
    if url is None and application is None:
        url = platform.account[which]
    if messages_v01.is_wanted(message, application):
        name, payload = messages_v01.older(name, payload)
    platform.webhooks.send(Webhook(name, url, payload, message["id"], application_id=application_id))


def _error(platform: Platform, message: Doc) -> Doc:
    over = message.get("expired", False)
    code = EXPIRED if over else platform.behaviours.of(message["to"], "error") or DEFAULT_ERROR
    why = "Its time to live was over." if over else "The sandbox was told not to deliver this message."
    return {"type": f"{ERRORS_PAGE}#{code}", "title": code, "detail": why, "instance": message["id"]}


def _coded(body: Doc) -> text.Coded | None:
    """The text of an SMS as it travels; None for any other message."""
    if body["channel"] != "sms" or not isinstance(body.get("text"), str):
        return None
    wanted = body["sms"].get("encoding_type") if is_doc(body.get("sms")) else None
    return text.coded(body["text"], ENCODINGS.get(str(wanted)))


def _count(body: Doc) -> int:
    coded = _coded(body)
    return len(coded.parts) if coded else 1


def _ttl(body: Doc) -> float | None:
    """For how many seconds delivery is tried, where the message says so."""
    own = body.get(body["channel"])
    ttl = body.get("ttl") or (own.get("ttl") if is_doc(own) else None)
    return float(ttl) if ttl else None


def _price(body: Doc) -> float:
    """What one part costs."""
    return PRICES.get(body["channel"], countries.of_number(body["to"]).sms)


outbox.on_status["messages"] = send_status
