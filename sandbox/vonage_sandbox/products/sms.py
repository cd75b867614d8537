"""The SMS API: parts, prices and delivery receipts. USSD and short codes send in the same way."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from vonage_sandbox import countries
from vonage_sandbox.exchange import Doc
from vonage_sandbox.products import outbox, text
from vonage_sandbox.products.call import Call, RefusalError, handles
from vonage_sandbox.webhooks import Style, Webhook

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

STYLES: dict[str, tuple[str, Style]] = {
    "POST_JSON": ("POST", "json"),
    "POST_QUERY_PARAMS": ("POST", "form"),
    "GET_QUERY_PARAMS": ("GET", "query"),
}
_NUMBER = re.compile(r"[0-9]{4,15}")
"""What is left of a number as people write it must be digits."""
ERR_CODES = {"failed": "1", "rejected": "7", "expired": "2", "unknown": "99"}
"""Why a message was not delivered, unless a behaviour says otherwise."""


@handles("send_sms")
def send_sms(platform: Platform, call: Call) -> Doc:
    fields = call.fields
    kind = fields.get("type", "text")
    if kind == "binary" and not fields.get("body"):
        raise RefusalError(400, "The field body is missing: a binary message needs it", code="2")
    if kind != "binary" and not fields.get("text"):
        raise RefusalError(400, "The field text is missing", code="2")
    if kind == "binary":
        shown, count = f"[binary] {fields['body']}", text.parts_of_bytes(fields["body"])
        return send(platform, call, "sms", fields["from"], shown, count, encoding="binary")
    coded = text.coded(fields["text"], "unicode" if kind == "unicode" else "gsm")
    return send(platform, call, "sms", fields["from"], coded.shown, len(coded.parts), encoding=coded.encoding)


def send(
    platform: Platform, call: Call, api: str, from_: str, shown: str, count: int = 1, encoding: str | None = None
) -> Doc:
    """Send a message of one or more parts and answer as the SMS API does.

    Args:
        platform: The platform.
        call: The request, whose fields say what else is wanted.
        api: The API that it was sent with.
        from_: Who sends it.
        shown: What the phone shows.
        count: How many parts it has.
        encoding: How its text is coded.

    Raises:
        RefusalError: The balance does not cover it.
    """
    fields = call.fields
    if not _NUMBER.fullmatch(re.sub(r"[-\s().+]", "", str(fields["to"]))):
        raise RefusalError(400, "to address is not numeric", code="3")
    country = countries.of_number(fields["to"])
    if not platform.affords(country.sms * count):
        raise RefusalError(402, "The balance does not cover this message", code="9")
    before = platform.account["balance"]
    message = outbox.create(
        platform,
        api,
        "ussd" if api == "ussd" else "sms",
        fields["to"],
        from_,
        shown,
        price=country.sms * count,
        content=dict(fields),
        client_ref=fields.get("client-ref"),
        account_ref=fields.get("account-ref"),
        callback=fields.get("callback"),
        wants_receipt=_is_true(fields.get("status-report-req", True)),
        encoding=encoding,
        ttl=float(fields["ttl"]) / 1000 if fields.get("ttl") else None,
    )
    ids = [message["id"], *(platform.ids.uuid() for _ in range(count - 1))]
    platform.store.messages.change(message, parts=ids)
    references = {name: fields[name] for name in ("client-ref", "account-ref") if name in fields}
    parts = [
        {
            "to": fields["to"],
            "message-id": id,
            "status": "0",
            "remaining-balance": countries.money(before - country.sms * (number + 1)),
            "message-price": countries.money(country.sms),
            "network": country.network,
            **references,
        }
        for number, id in enumerate(ids)
    ]
    return {"message-count": str(count), "messages": parts}


def send_receipts(platform: Platform, message: Doc, status: str) -> None:
    """Report on every part of a message."""
    if not message.get("wants_receipt", True):
        return
    for id in message["parts"]:
        send_callback(
            platform, "delivery_receipt", receipt_url(platform, message), _receipt(platform, message, id, status)
        )


def receipt_url(platform: Platform, message: Doc) -> str:
    """Where receipts of a message go."""
    return str(message.get("callback") or platform.account["dr_callback_url"])


def send_callback(platform: Platform, name: str, url: str, payload: Doc) -> None:
    """Send a webhook of the SMS API, in the form that the account asks for."""
    method, style = STYLES[platform.account["forward_method"]]
    order = str(payload["messageId"])
    platform.webhooks.send(Webhook(name, url, payload, order, method=method, style=style, sign="sms"))


def stamps(platform: Platform) -> Doc:
    """What every webhook of the SMS API carries."""
    stamp: Doc = {"api-key": platform.account["id"], "message-timestamp": platform.clock.plain()}
    if platform.options.sms_signature is not None:
        stamp |= {"timestamp": str(int(platform.clock.real())), "nonce": platform.ids.uuid()}
    return stamp


def _receipt(platform: Platform, message: Doc, id: str, status: str) -> Doc:
    error = platform.behaviours.of(message["to"], "error") or ERR_CODES.get(status, "0")
    receipt: Doc = {
        "msisdn": message["to"],
        "to": message["from"],
        "network-code": message["network"],
        "messageId": id,
        "price": countries.money(message["price"] / len(message["parts"])),
        "status": status,
        "scts": platform.clock.short(),
        "err-code": error if status in ERR_CODES else "0",
        **stamps(platform),
    }
    if "client_ref" in message:
        receipt["client-ref"] = message["client_ref"]
    return receipt


def _is_true(value: Any) -> bool:
    return str(value).lower() in ("true", "1")


outbox.on_status.update({"sms": send_receipts, "ussd": send_receipts, "short_codes": send_receipts})
