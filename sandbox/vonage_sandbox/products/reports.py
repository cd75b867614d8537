"""Reports: records of what the sandbox has sent and received, in pages, or as a CSV file in a ZIP file."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import urlencode

from vonage_openapi import Problem

from vonage_sandbox import countries, errors, resources
from vonage_sandbox.exchange import Doc, HttpResponse, is_doc
from vonage_sandbox.products import outbox
from vonage_sandbox.products.call import Call, RefusalError, handles
from vonage_sandbox.resources import later
from vonage_sandbox.resources.shown import seconds
from vonage_sandbox.webhooks import Webhook

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

WEEK: Final = 7 * 86_400
PAGE: Final = 100
MOST_IDS: Final = 20
READY: Final = ("SUCCESS", "TRUNCATED")
OVER: Final = (*READY, "FAILED", "ABORTED")
WAYS: Final = ("SMS", "MESSAGES")
"""The products whose records are those of one direction, which has to be told."""
NOT_FILTERS: Final = ("product", "account_id", "date_start", "date_end", "cursor", "iv", "id")
ZONE: Final = re.compile(r"(?:Z|[+-]\d\d:?\d\d)$")
COLLECTION: Final = "reports /v2/reports"


class Source(NamedTuple):
    """Where the records of a product come from.

    Attributes:
        columns: What each has, besides the text of messages.
        read: Gives all of them, the oldest first; its second argument is what a request asks for.
    """

    columns: tuple[str, ...]
    read: Callable[[Platform, Doc], Iterator[Doc]]


@handles("list_records")
def list_records(platform: Platform, call: Call) -> Doc:
    asked = dict(call.query)
    _check(platform, call, asked)
    found = records(platform, asked, platform.clock.now())
    ids = str(asked["id"]).split(",") if asked.get("id") else []
    start = _position(call, str(asked.get("cursor", "")))
    page = found[start : start + PAGE]
    url = f"{platform.base_url}{call.operation.path}"
    kept = {name: value for name, value in asked.items() if name not in ("cursor", "iv")}
    links = {"self": {"href": _address(url, asked)}}
    more: Doc = {}
    if start + PAGE < len(found):
        more = {"cursor": f"{start + PAGE:08x}", "iv": platform.ids.hex(8)}
        links["next"] = {"href": _address(url, {**kept, **more})}
    if missing := [id for id in ids if id not in [record["id"] for record in found]]:
        more["ids_not_found"] = ",".join(missing)
    return {
        "_links": links,
        **more,
        "request_id": platform.ids.uuid(),
        "request_status": "SUCCESS",
        "received_at": _time(platform.clock.iso()),
        "items_count": len(page),
        "product": asked["product"],
        "records": page,
    }


@handles("create_report")
def create_report(platform: Platform, call: Call) -> HttpResponse:
    _check(platform, call, call.fields)
    done = resources.as_described(platform, call)
    entry = platform.store.resources.get(str(done.resource))
    assert entry is not None
    links = {"self": {"href": f"{platform.base_url}/v2/reports/{entry['key']}"}}
    platform.store.resources.change(entry, data={**entry["data"], "_links": links})
    return done


@handles("cancel_report")
def cancel_report(platform: Platform, call: Call) -> HttpResponse:
    done = resources.as_described(platform, call)
    if (entry := platform.store.resources.get(str(done.resource))) is not None:
        _watch(platform, entry)
    return done


@handles("list_reports")
def list_reports(platform: Platform, call: Call) -> HttpResponse:
    wanted = str(call.query["status"]).split(",")
    query = {name: value for name, value in call.query.items() if name != "status"}
    return resources.as_described(platform, replace(call, query=query), lambda one: one["request_status"] in wanted)


def file_of(platform: Platform, id: str) -> bytes | None:
    """The file of a report; None if there is none."""
    entry = platform.store.resources.find(collection=COLLECTION, file=id)
    if entry is None:
        return None
    data = entry["data"]
    found = records(platform, data, entry["until"])
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"report_{data['product']}_{data['account_id']}_{entry['key']}.csv", _csv(found, data))
    return file.getvalue()


def records(platform: Platform, asked: Doc, now: float) -> list[Doc]:
    """The records that a request asks for, up to a time."""
    source = SOURCES.get(asked["product"])
    ids = str(asked["id"]).split(",") if asked.get("id") else None
    start = _moment(asked.get("date_start"), now - WEEK)
    end = min(_moment(asked.get("date_end"), now), now)
    shown = {name: value for name, value in asked.items() if name not in NOT_FILTERS}
    if source is None:
        return []
    columns = _columns(asked)
    found = [{name: record[name] for name in columns if name in record} for record in source.read(platform, asked)]
    if ids is not None:
        return [record for record in found if record["id"] in ids]
    return [record for record in found if start <= seconds(_began(record)) <= end and _fits(record, shown)]


def _columns(asked: Doc) -> tuple[str, ...]:
    """What the records of a product have."""
    source = SOURCES.get(asked["product"])
    with_text = asked["product"] in WAYS and str(asked.get("include_message", "")).lower() == "true"
    return (*(("account_id", "id") if source is None else source.columns), *(("message_body",) if with_text else ()))


def _fits(record: Doc, wanted: Doc) -> bool:
    """Whether a record has what is asked for, of what it can have."""
    return all(
        str(record[name]).lower() in [each.strip() for each in str(value).lower().split(",")]
        for name, value in wanted.items()
        if name in record
    )


def _began(record: Doc) -> str:
    return str(record.get("date_received") or record["date_start"])


def _check(platform: Platform, call: Call, asked: Doc) -> None:
    """Refuse what the platform refuses of filters.

    Raises:
        RefusalError: It is not for this account, or one does not fit.
    """
    found: list[Problem] = []
    if asked["product"] in WAYS and not asked.get("direction") and not asked.get("id"):
        found.append(Problem("direction", f"is missing: {asked['product']} needs it"))
    for name in ("date_start", "date_end"):
        if name in asked and not _is_time(str(asked[name])):
            found.append(Problem(name, "must be a time in ISO 8601 with its zone, such as 2026-10-15T12:30:00Z"))
    if not found and _moment(asked.get("date_start"), 0) > _moment(asked.get("date_end"), float("inf")):
        found.append(Problem("date_end", "must be later than date_start"))
    if len(str(asked.get("id", "")).split(",")) > MOST_IDS:
        found.append(Problem("id", f"must be at most {MOST_IDS} ids"))
    if found:
        raise errors.invalid(call.operation, found)
    accounts = platform.store.resources.where(collection="subaccounts /accounts/{}/subaccounts")
    if asked["account_id"] not in (platform.account["id"], *(entry["key"] for entry in accounts)):
        raise RefusalError(403, "account_id is neither this account nor one of its subaccounts.")


def _position(call: Call, cursor: str) -> int:
    if not cursor:
        return 0
    if not re.fullmatch("[0-9a-f]{8}", cursor):
        raise errors.invalid(call.operation, [Problem("cursor", "is not a cursor of this list")])
    return int(cursor, 16)


def _address(url: str, query: Doc) -> str:
    return f"{url}?{urlencode(query, doseq=True)}"


def _is_time(text: str) -> bool:
    return seconds(text) > 0 and "T" in text and ZONE.search(text) is not None


def _moment(text: Any, otherwise: float) -> float:
    return seconds(str(text)) if text else otherwise


def _time(text: str) -> str:
    """A time as reports write it, `2026-10-15T12:30:00+00:00`."""
    return datetime.fromisoformat(text.replace("Z", "+00:00")).replace(microsecond=0).isoformat()


def _csv(found: list[Doc], asked: Doc) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, _columns(asked), restval="")
    writer.writeheader()
    writer.writerows(found)
    return text.getvalue()


def _watch(platform: Platform, entry: Doc) -> None:
    """Make the file of a report that is ready, and tell whoever ordered a report that has ended."""
    data, store = entry["data"], platform.store.resources
    if data["request_status"] in READY and "file" not in entry:
        id, now = platform.ids.uuid(), platform.clock.now()
        links = {**data["_links"], "download_report": {"href": f"{platform.base_url}/v3/media/{id}"}}
        number = len(records(platform, data, now))
        store.change(entry, file=id, until=now, data={**data, "items_count": number, "_links": links})
    if data["request_status"] in OVER and data.get("callback_url") and "told" not in entry:
        store.change(entry, told=True)
        hook = Webhook("report_finished", data["callback_url"], dict(entry["data"]), f"report {entry['id']}", sign=None)
        platform.webhooks.send(hook)


# The records of each product


def _messages(*apis: str) -> Callable[[Platform, Doc], Iterator[Doc]]:
    def read(platform: Platform, asked: Doc) -> Iterator[Doc]:
        for message in platform.store.messages:
            if message["api"] in apis and message["direction"] == asked.get("direction", message["direction"]):
                parts: list[str] = message.get("parts") or [message["id"]]
                shown = parts if str(asked.get("show_concatenated", "")).lower() == "true" else parts[:1]
                for id in shown:
                    yield _message(platform, message, id, len(parts))

    return read


def _message(platform: Platform, message: Doc, id: str, parts: int) -> Doc:
    history: list[Doc] = message["history"]
    country = countries.of_number(str(message["to"]))
    last = history[-1]["at"] if history else message["created_at"]
    failed = message["status"] in outbox.FINAL and message["status"] != "read"
    return {
        "account_id": platform.account["id"],
        "message_id": id,
        "client_ref": message.get("client_ref", ""),
        "account_ref": message.get("account_ref", ""),
        "direction": message["direction"],
        "from": str(message["from"]),
        "to": str(message["to"]),
        "provider": message["channel"],
        "network": message.get("network", country.network),
        "network_name": country.operator,
        "country": country.code,
        "country_name": country.name,
        "date_received": _time(message["created_at"]),
        "date_finalized": _time(last),
        "latency": str(max(0, round((seconds(last) - seconds(message["created_at"])) * 1000))),
        "status": message["status"],
        "error_code": str(message.get("error") or ("1" if failed else "0")),
        "error_code_description": "Not delivered" if failed else "Delivered",
        "currency": "EUR",
        "total_price": countries.money(message.get("price", 0.0) / parts),
        "id": id,
        "message_body": message.get("text") or "",
    }


def _calls(*statuses: str) -> Callable[[Platform, Doc], Iterator[Doc]]:
    def read(platform: Platform, asked: Doc) -> Iterator[Doc]:
        return (_call(platform, leg) for leg in platform.store.calls if leg["status"] in statuses)

    return read


def _call(platform: Platform, leg: Doc) -> Doc:
    caller, callee = _number(leg["from"]), _number(leg["to"])
    country = countries.of_number(callee)
    last = leg["history"][-1]["at"] if leg["history"] else leg["created_at"]
    is_answered = leg["status"] == "completed"
    return {
        "account_id": platform.account["id"],
        "call_id": leg["id"],
        "direction": leg["direction"],
        "from": caller,
        "to": callee,
        "network": leg.get("network", country.network),
        "network_name": country.operator,
        "country": country.code,
        "country_name": country.name,
        "date_start": _time(leg["created_at"]),
        "date_end": _time(last),
        "duration": str(leg.get("duration", 0)),
        "status": "ANSWERED" if is_answered else "ERROR",
        "currency": "EUR",
        "total_price": countries.money(leg.get("price", 0.0)),
        "id": leg["id"],
    }


def _number(party: Any) -> str:
    if is_doc(party):
        return next((str(party[name]) for name in ("number", "user", "uri", "extension") if name in party), "")
    return str(party)


def _verifications(api: str) -> Callable[[Platform, Doc], Iterator[Doc]]:
    def read(platform: Platform, asked: Doc) -> Iterator[Doc]:
        return (_verification(platform, one) for one in platform.store.verifications.where(api=api))

    return read


def _verification(platform: Platform, one: Doc) -> Doc:
    country = countries.of_number(str(one["to"]))
    sent: dict[str, int] = {}
    for step in one["steps"]:
        if step["status"] != "unused":
            sent[step["channel"]] = sent.get(step["channel"], 0) + 1
    done = one["status"] == "completed"
    return {
        "account_id": platform.account["id"],
        "request_id": one["id"],
        "to": str(one["to"]),
        "network": country.network,
        "network_name": country.operator,
        "country": country.code,
        "country_name": country.name,
        "client_ref": one.get("client_ref", ""),
        "date_received": _time(one["created_at"]),
        "date_finalized": _time(one["ended_at"]) if "ended_at" in one else "",
        "status": "SUCCESS" if done else str(one["status"]).upper(),
        "sms_event_count": str(sent.get("sms", 0)),
        "tts_event_count": str(sent.get("voice", 0)),
        "currency": "EUR",
        "total_price": countries.money(0.1 if done else 0.0),
        "id": one["id"],
    }


PLACE = ("network", "network_name", "country", "country_name")
COST = ("currency", "total_price", "id")
MESSAGE = ("account_id", "message_id", "client_ref", "direction", "from", "to")
FATE = ("date_received", "date_finalized", "latency", "status", "error_code")
CALL = (
    "account_id",
    "call_id",
    "direction",
    "from",
    "to",
    *PLACE,
    "date_start",
    "date_end",
    "duration",
    "status",
    *COST,
)
VERIFICATION = (
    "account_id", "request_id", "to", *PLACE, "date_received", "date_finalized", "status", "sms_event_count",
    "tts_event_count", *COST,
)  # fmt: skip
SOURCES: dict[str, Source] = {
    "SMS": Source(
        (*MESSAGE, "account_ref", *PLACE, *FATE, "error_code_description", *COST),
        _messages("sms", "short_codes", "ussd"),
    ),
    "MESSAGES": Source((*MESSAGE, "provider", *PLACE, *FATE, *COST), _messages("messages", "messages_v01")),
    "VOICE-CALL": Source((*CALL, *COST), _calls("completed")),
    "VOICE-FAILED": Source((*CALL, *COST), _calls("busy", "rejected", "unanswered", "timeout", "failed", "cancelled")),
    "VERIFY-API": Source(VERIFICATION, _verifications("verify")),
    "VERIFY-V2": Source((*VERIFICATION, "client_ref"), _verifications("verify2")),
}
"""What the sandbox has records of; reports of other products are empty."""
later.watchers[COLLECTION] = _watch
