"""Messages that people send to your numbers and senders: what a phone in the sandbox does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vonage_sandbox import descriptions
from vonage_sandbox.exchange import Doc, is_doc
from vonage_sandbox.options import OptionError
from vonage_sandbox.products import messages, sms, text
from vonage_sandbox.products.short_codes import SHORT_CODE, opt_out

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

CHANNELS: Final = ("sms", "mms", "rcs", "whatsapp", "messenger", "viber_service")


def receive(
    platform: Platform,
    channel: str,
    from_: str,
    to: str,
    words: str | None = None,
    message_type: str = "text",
    content: Doc | None = None,
    answers: Doc | None = None,
) -> Doc:
    """Let somebody send a message.

    An SMS goes to the address that its number has, else to the application that the number is linked to, else to the
    account's address. All other channels go to an application.

    Args:
        platform: The platform.
        channel: One of `CHANNELS`.
        from_, to: Who sends it, and which number or sender of yours gets it.
        words: The text.
        message_type: What it is, if not a text.
        content: Further members of the webhook, `{"image": {"url": ...}}` for one.
        answers: The message that it replies to.

    Raises:
        OptionError: There is no such channel, or the message has neither text nor content.
    """
    if channel not in CHANNELS:
        raise OptionError(f"channel: must be one of {', '.join(CHANNELS)}, not {channel!r}")
    if words is None and not content:
        raise OptionError("text: is missing; a message needs a text or some content")
    _check_type(channel, message_type, content or {})
    number = platform.store.numbers.get(to)
    over_sms = channel == "sms" and (
        answers["api"] != "messages" if answers is not None else _prefers_sms(platform, number)
    )
    application_id = None if over_sms else _application(platform, number, answers)
    message: Doc = {
        "id": platform.ids.uuid(),
        "api": "sms" if over_sms else "messages",
        "direction": "inbound",
        "channel": channel,
        "message_type": message_type,
        "to": to,
        "from": from_,
        "text": words if words is not None else messages.shown({"message_type": message_type, **(content or {})}),
        "content": {"message_type": message_type, **({} if words is None else {"text": words}), **(content or {})},
        "status": "received",
        "created_at": platform.clock.iso(),
        "history": [],
        "plan": [],
    }
    if application_id is not None:
        message["application_id"] = application_id
    if answers is not None:
        message["reply_to"] = answers["id"]
    platform.store.messages.add(message)
    if to == SHORT_CODE and (words or "").strip().upper() == "STOP":
        opt_out(platform, from_)
    if over_sms:
        _send_sms_webhooks(platform, message, words or "", number)
    else:
        payload = _payload(platform, message, answers)
        messages.send_webhook(platform, "inbound_message", message, payload, "inbound_url")
    return message


def _check_type(channel: str, message_type: str, content: Doc) -> None:
    """Refuse a kind of message that a channel does not bring, or one without what it is about.

    Raises:
        OptionError: It is one.
    """
    found = descriptions.webhooks("messages")["inbound_message"].values()
    known = {str(each.get("message_type", "text")): each for each in found if each["channel"] == channel}
    if message_type not in known:
        raise OptionError(f"message_type: must be one of {', '.join(known)} on {channel}, not {message_type!r}")
    if message_type != "text" and message_type in known[message_type] and message_type not in content:
        example = known[message_type][message_type]
        raise OptionError(f"content: must have {message_type}, as {{{message_type!r}: {example!r}}}")
    _check_content("content", content, known[message_type])


def _check_content(place: str, value: Any, example: Any) -> None:
    """Refuse content whose values are of other types than in the example of its kind."""
    if isinstance(example, str) != isinstance(value, str) or is_doc(example) != is_doc(value):
        raise OptionError(f"{place}: must be as {example!r}, not {value!r}")
    if is_doc(value):
        for name, inner in value.items():
            if name in example:
                _check_content(f"{place}.{name}", inner, example[name])


def answerable(message: Doc) -> bool:
    """Whether a phone can reply to a message: not to a sender that is a name, where messages go by number."""
    return message["channel"] not in ("sms", "mms") or str(message["from"]).lstrip("+").isdigit()


def _prefers_sms(platform: Platform, number: Doc | None) -> bool:
    """Whether a number's messages go out as the SMS API writes them, rather than to an application."""
    if number is None:
        return bool(platform.account["mo_callback_url"])
    if number.get("moHttpUrl"):
        return True
    application = platform.store.applications.get(number.get("app_id", ""))
    hooks: Doc = {} if application is None else application["capabilities"].get("messages", {}).get("webhooks", {})
    return not hooks.get("inbound_url", {}).get("address")


def _application(platform: Platform, number: Doc | None, answers: Doc | None) -> str | None:
    if answers is not None:
        return answers.get("application_id")
    if number is not None and number.get("app_id"):
        return str(number["app_id"])
    return next((each["id"] for each in platform.store.applications if "messages" in each["capabilities"]), None)


def _send_sms_webhooks(platform: Platform, message: Doc, words: str, number: Doc | None) -> None:
    """Pass a message on part by part, as the platform does with long ones."""
    encoding, _, parts = text.coded(words)
    url = str((number or {}).get("moHttpUrl") or platform.account["mo_callback_url"])
    reference = platform.ids.digits(3)
    ids = [message["id"], *(platform.ids.uuid() for _ in parts[1:])]
    platform.store.messages.change(message, parts=ids)
    for index, part in enumerate(parts):
        payload: Doc = {
            "msisdn": message["from"],
            "to": message["to"],
            "messageId": ids[index],
            "text": part,
            "type": "unicode" if encoding == "unicode" else "text",
            "keyword": (words.split() or [""])[0].upper(),
            **sms.stamps(platform),
        }
        if len(parts) > 1:
            total = str(len(parts))
            payload |= {"concat": "true", "concat-ref": reference, "concat-total": total, "concat-part": str(index + 1)}
        sms.send_callback(platform, "inbound_sms", url, payload)


def _payload(platform: Platform, message: Doc, answers: Doc | None) -> Doc:
    channel = message["channel"]
    payload: Doc = {
        "channel": channel,
        "message_uuid": message["id"],
        "to": message["to"],
        "from": message["from"],
        "timestamp": platform.clock.iso(),
        **message["content"],
    }
    if channel == "sms":
        del payload["message_type"]
        words = str(message["text"])
        payload["sms"] = {
            "num_messages": str(len(text.coded(words).parts)),
            "keyword": (words.split() or [""])[0].upper(),
        }
        payload["usage"] = {"currency": "EUR", "price": "0.0050"}
        payload["origin"] = {"network_code": "23410"}
    elif channel == "mms":
        payload["origin"] = {"network_code": "310004"}
    elif channel in ("rcs", "whatsapp"):
        payload["context_status"] = "none"
    if channel == "whatsapp":
        payload["profile"] = {"name": f"Phone {message['from'][-4:]}"}
        payload["_self"] = {"href": f"{platform.base_url}/v1/messages/{message['id']}"}
        if answers is not None:
            payload["context_status"] = "available"
            payload["context"] = {"message_uuid": answers["id"], "message_from": answers["from"]}
    if channel == "viber_service" and answers is not None:
        payload["context"] = {"message_uuid": answers["id"]}
    return payload
