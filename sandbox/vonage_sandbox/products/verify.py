"""Verify v1: a code by SMS and calls, in one of seven sequences. Errors come with status 200 and a code."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING

from vonage_sandbox import countries
from vonage_sandbox.exchange import Doc, is_items
from vonage_sandbox.products import verification as steps
from vonage_sandbox.products.call import Call, RefusalError, handles

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

SEQUENCES = {
    1: "sms voice voice",
    2: "sms sms voice",
    3: "voice voice",
    4: "sms sms",
    5: "sms voice",
    6: "sms",
    7: "voice",
}
STATES = {
    "in_progress": "IN PROGRESS",
    "completed": "SUCCESS",
    "failed": "FAILED",
    "expired": "EXPIRED",
    "cancelled": "CANCELLED",
}
DEFAULT_WAIT = 300


@handles("request_verification", "start_psd2_verification")
def request_verification(platform: Platform, call: Call) -> Doc:
    fields = call.fields
    number = e164(fields["number"], fields.get("country"))
    running = platform.store.verifications.find(api="verify", to=number, status="in_progress")
    if running is not None:
        raise RefusalError(409, "A verification of this number is still under way", code="10", request_id=running["id"])
    if not platform.affords(steps.FEE):
        raise RefusalError(402, "The balance does not cover a verification", code="9")
    if platform.behaviours.of(number, "verify") == "unsupported":
        network = countries.of_number(number).network
        raise RefusalError(403, "The network is not supported", code="15", request_id="", network=network)
    wait = int(fields.get("next_event_wait", DEFAULT_WAIT))
    sequence = SEQUENCES[int(fields.get("workflow_id", 1))].split()
    brand = fields.get("brand") or f"{fields['payee']} ({fields['amount']} EUR)"
    verification = steps.begin(
        platform,
        "verify",
        number,
        brand,
        [
            {"channel": channel, "to": number, "reuse_code": True, "event_id": platform.ids.hex(16)}
            for channel in sequence
        ],
        wait,
        code=fields.get("pin_code"),
        code_length=fields.get("code_length"),
        code_expiry=int(fields.get("pin_expiry", DEFAULT_WAIT)),
        sender_id=fields.get("sender_id"),
        locale=fields.get("lg"),
    )
    return {"request_id": verification["id"], "status": "0"}


@handles("check_verification")
def check_verification(platform: Platform, call: Call) -> Doc:
    verification = _running(platform, call)
    if not 4 <= len(str(call.fields["code"])) <= 6:
        raise RefusalError(400, "Invalid value for param: code", code="3", request_id=verification["id"])
    if steps.check(platform, verification, call.fields["code"]):
        return {
            "request_id": verification["id"],
            "event_id": steps.current(verification)["event_id"],
            "status": "0",
            "price": countries.money(steps.FEE),
            "currency": "EUR",
        }
    if verification["status"] == "failed":
        raise RefusalError(410, "The code was wrong once too often", code="17", request_id=verification["id"])
    raise RefusalError(400, "The code is not the one that was sent", code="16", request_id=verification["id"])


@handles("control_verification")
def control_verification(platform: Platform, call: Call) -> Doc:
    verification = _running(platform, call)
    command = call.fields["cmd"]
    if command == "cancel":
        if not steps.may_cancel(platform, verification):
            raise RefusalError(409, "Too early or too late to cancel", code="19")
        steps.end(platform, verification, "cancelled")
    elif verification["step"] + 1 >= len(verification["steps"]):
        raise RefusalError(409, "There is no further event", code="19")
    else:
        steps.end_step(platform, verification, verification["step"], "failed")
    return {"status": "0", "command": command}


@handles("search_verification")
def search_verification(platform: Platform, call: Call) -> Doc:
    wanted = call.query.get("request_ids", call.query.get("request_id"))
    if not wanted:
        raise RefusalError(400, "request_id or request_ids is missing", code="2")
    ids = wanted if is_items(wanted) else [wanted]
    found = [platform.store.verifications.get(id) for id in ids]
    known = [_shown(platform, each) for each in found if each is not None and each["api"] == "verify"]
    if not known:
        raise RefusalError(404, "No verification has this id", code="101", request_id="")
    return {"verification_requests": known} if is_items(wanted) or "request_ids" in call.query else known[0]


@handles("unblock_network")
def unblock_network(platform: Platform, call: Call) -> Doc:
    until = platform.clock.now() + int(call.fields.get("unblock_duration", 3600))
    moment = datetime.fromtimestamp(until, timezone.utc)
    return {"network": call.fields["network"], "unblocked_until": moment.strftime("%Y-%m-%dT%H:%M:%SZ")}


def e164(number: str, country: str | None) -> str:
    """A number as it is dialled from anywhere; with a country, the number may be written as people there do."""
    digits = "".join(filter(str.isdigit, number))
    known = countries.by_code(country) if country else None
    if known is not None and not digits.startswith(known.prefix):
        return known.prefix + digits.lstrip("0")
    return digits


def _running(platform: Platform, call: Call) -> Doc:
    verification = platform.store.verifications.get(call.fields["request_id"])
    if verification is None or verification["api"] != "verify" or verification["status"] != "in_progress":
        raise RefusalError(404, "No verification under way has this id", code="6")
    return verification


def _shown(platform: Platform, verification: Doc) -> Doc:
    begun = [step for step in verification["steps"] if "initiated_at" in step]
    shown: Doc = {
        "request_id": verification["id"],
        "account_id": platform.account["id"],
        "status": STATES[verification["status"]],
        "number": verification["to"],
        "price": countries.money(steps.FEE if verification["status"] == "completed" else 0.0),
        "currency": "EUR",
        "sender_id": verification.get("sender_id", "verify"),
        "date_submitted": _plain(verification["created_at"]),
        "first_event_date": _plain(begun[0]["initiated_at"]),
        "last_event_date": _plain(begun[-1]["initiated_at"]),
        "checks": [
            {"date_received": each["at"], "code": each["code"], "status": "VALID" if each["valid"] else "INVALID"}
            for each in verification["checks"]
        ],
        "events": [{"type": "sms" if step["channel"] == "sms" else "tts", "id": step["event_id"]} for step in begun],
    }
    if "ended_at" in verification:
        shown["date_finalized"] = _plain(verification["ended_at"])
    return shown


def _plain(iso: str) -> str:
    return iso[:19].replace("T", " ")


def _nothing_to_tell(*_: object) -> None:
    """Verify v1 has no webhooks; programs ask."""


steps.on_step_end["verify"] = _nothing_to_tell
steps.on_end["verify"] = _nothing_to_tell
