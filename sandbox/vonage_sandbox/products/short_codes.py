"""US short codes: codes, alerts and marketing messages, and who has had enough of the alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vonage_sandbox.exchange import Doc
from vonage_sandbox.products import sms
from vonage_sandbox.products.call import Call, handles

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

SHORT_CODE = "50505"
NO_PLACEHOLDERS = ("to", "template", "client-ref", "status-report-req", "api_key", "api_secret")


@handles("send_2fa_message")
def send_2fa_message(platform: Platform, call: Call) -> Doc:
    return sms.send(platform, call, "short_codes", SHORT_CODE, f"Your code is {call.fields['pin']}")


@handles("send_event_alert")
def send_event_alert(platform: Platform, call: Call) -> Doc:
    filled = ", ".join(f"{name}: {value}" for name, value in call.fields.items() if name not in NO_PLACEHOLDERS)
    return sms.send(
        platform, call, "short_codes", SHORT_CODE, f"Alert {call.fields.get('template', 0)} {filled}".strip()
    )


@handles("send_marketing_message")
def send_marketing_message(platform: Platform, call: Call) -> Doc:
    return sms.send(platform, call, "short_codes", call.fields.get("from", SHORT_CODE), call.fields["text"])


@handles("list_event_alert_opt_ins")
def list_event_alert_opt_ins(platform: Platform, call: Call) -> Doc:
    entries = [_opt_in(opted) for opted in platform.account.get("opt_ins", {}).values()]
    size = max(call.number("page-size", 100), 1)
    start = max(call.number("page", 0), 0) * size
    return {"opt-in-count": str(len(entries)), "opt-in-list": entries[start : start + size]}


@handles("resubscribe_event_alert_number")
def resubscribe_event_alert_number(platform: Platform, call: Call) -> Doc:
    msisdn = call.fields["msisdn"]
    opted = {"msisdn": msisdn, "in": True, "at": platform.clock.plain()}
    platform.store.accounts.change(platform.account, opt_ins={**platform.account.get("opt_ins", {}), msisdn: opted})
    return _opt_in(opted)


def opt_out(platform: Platform, msisdn: str) -> None:
    """Note that a number wants no alerts any more: it has sent STOP to the short code."""
    opted = {"msisdn": msisdn, "in": False, "at": platform.clock.plain()}
    platform.store.accounts.change(platform.account, opt_ins={**platform.account.get("opt_ins", {}), msisdn: opted})


def _opt_in(opted: Doc) -> Doc:
    return {
        "msisdn": opted["msisdn"],
        "opt-in": "true" if opted["in"] else "false",
        "opt-out": "false" if opted["in"] else "true",
        "opt-in-date" if opted["in"] else "opt-out-date": opted["at"],
    }
