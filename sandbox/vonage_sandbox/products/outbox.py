"""Messages on their way: what every product that sends something shares."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from vonage_sandbox import countries
from vonage_sandbox.exchange import Doc
from vonage_sandbox.options import OptionError

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

STATUSES: Final = ("submitted", "delivered", "rejected", "undeliverable")
"""What a message of the Messages API can become; `read` as well where the channel tells."""
RECEIPTS: Final = ("delivered", "expired", "failed", "rejected", "accepted", "buffered", "unknown")
"""What a receipt of the SMS API can say."""
FINAL: Final = ("read", "rejected", "undeliverable", "failed", "expired", "unknown")
READ_CHANNELS: Final = ("whatsapp", "messenger", "viber_service", "rcs", "email")
"""Channels that tell when a message was read."""

StatusHook = Callable[["Platform", Doc, str], None]
on_status: dict[str, StatusHook] = {}
"""By API: told about each new status of one of its messages."""


def create(
    platform: Platform,
    api: str,
    channel: str,
    to: str,
    from_: str,
    text: str,
    *,
    price: float | None = None,
    **more: Any,
) -> Doc:
    """Put a message on its way, and charge for it.

    Args:
        platform: The platform.
        api: The API that it was sent with, such as `sms`.
        channel: The channel, such as `whatsapp`.
        to, from_: Who gets it and who sends it.
        text: What a phone shows of it.
        price: What it costs in euros; the country's price of an SMS if left out.
        more: Further members of the message.
    """
    country = countries.of_number(to)
    price = country.sms if price is None else price
    platform.charge(price)
    message = {
        "id": platform.ids.uuid(),
        "api": api,
        "direction": "outbound",
        "channel": channel,
        "message_type": "text",
        "to": to,
        "from": from_,
        "text": text,
        "status": "submitted",
        "network": country.network,
        "price": price,
        "created_at": platform.clock.iso(),
        "history": [],
        "plan": plan(platform, api, channel, to),
        **{name: value for name, value in more.items() if value is not None},
    }
    platform.store.messages.add(message)
    _watch_ttl(platform, message)
    go_on(platform, message)
    return message


def _watch_ttl(platform: Platform, message: Doc) -> None:
    if message.get("ttl"):
        platform.scheduler.deadline(message["ttl"], lambda: _expire(platform, message))


def _expire(platform: Platform, message: Doc) -> None:
    """Give up a message whose time is over before it was delivered."""
    if message["status"] not in (*FINAL, "delivered") and message["id"] in platform.store.messages:
        platform.store.messages.change(message, expired=True)
        advance(platform, message, "undeliverable" if message["api"] == "messages" else "expired")


def plan(platform: Platform, api: str, channel: str, to: str) -> list[str]:
    """The statuses that a message will go through."""
    outcome: str = platform.behaviours.of(to, "message") or ("read" if channel in READ_CHANNELS else "delivered")
    if api != "messages":
        return (
            [] if outcome == "submitted" else [{"read": "delivered", "undeliverable": "failed"}.get(outcome, outcome)]
        )
    outcome = {"failed": "undeliverable", "expired": "undeliverable"}.get(outcome, outcome)
    if outcome == "read":
        return ["submitted", "delivered", "read"] if channel in READ_CHANNELS else ["submitted", "delivered"]
    return [outcome] if outcome in ("submitted", "rejected") else ["submitted", outcome]


def go_on(platform: Platform, message: Doc) -> None:
    """Have the next status come at the recipient's pace."""
    pace = platform.behaviours.pace_of_messages(message["to"])
    if message["plan"] and pace != "manual":
        number = len(message["history"])

        def step() -> None:
            if len(message["history"]) == number:  # else somebody was faster
                advance(platform, message)

        platform.scheduler.step(0 if pace == "immediate" else float(pace), step)


def statuses(message: Doc) -> tuple[str, ...]:
    """What a message can become."""
    if message["api"] != "messages":
        return RECEIPTS
    return (*STATUSES, "read") if message["channel"] in READ_CHANNELS else STATUSES


def advance(platform: Platform, message: Doc, status: str | None = None) -> bool:
    """Bring a message one status further, or to a certain status; tells whether it changed.

    Raises:
        OptionError: No message of its kind can become that.
    """
    if status is None:
        if not message["plan"]:
            return False
        status = str(message["plan"][0])
    elif status not in statuses(message):
        allowed = ", ".join(statuses(message))
        raise OptionError(f"status: must be one of {allowed} for a message of this kind, not {status!r}")
    left: list[str] = message["plan"]
    left = [] if status in FINAL else left[left.index(status) + 1 :] if status in left else left
    history = [*message["history"], {"status": status, "at": platform.clock.iso()}]
    platform.store.messages.change(message, status=status, history=history, plan=left)
    hook = on_status.get(message["api"])
    if hook is not None:
        hook(platform, message, status)
    go_on(platform, message)
    return True


def resume(platform: Platform) -> None:
    """Go on with messages that a database has kept half-way."""
    for message in platform.store.messages:
        if message.get("plan"):
            _watch_ttl(platform, message)
            go_on(platform, message)
