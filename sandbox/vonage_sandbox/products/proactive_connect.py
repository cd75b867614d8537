"""Lists of people: what does not follow from the description, which is all that goes for many entries at once."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from vonage_openapi import Problem

from vonage_sandbox import descriptions, errors, resources
from vonage_sandbox.exchange import Doc, HttpResponse, answer
from vonage_sandbox.products.call import Call, handles
from vonage_sandbox.resources.entries import Entries
from vonage_sandbox.routing import known

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform


@handles("clear_list")
def clear_list(platform: Platform, call: Call) -> None:
    items = _items(platform, call)
    for item in items.all():
        items.remove(item)


@handles("sync_list_from_datasource")
def sync_list(platform: Platform, call: Call) -> None:
    _items(platform, call)
    kept = _as(call, "get_list")
    source: Any = Entries(platform, kept, _plan("get_list")).one()["data"].get("datasource", {})
    if source.get("type", "manual") == "manual":
        raise errors.invalid(call.operation, [Problem("datasource", "is manual, so there is nothing to fetch from")])


@handles("download_list_items")
def download_list_items(platform: Platform, call: Call) -> HttpResponse:
    rows: list[Doc] = [item["data"].get("data", {}) for item in _items(platform, call).all()]
    if call.query.get("order") == "desc":
        rows.reverse()
    text = io.StringIO()
    writer = csv.DictWriter(text, list(dict.fromkeys(name for row in rows for name in row)), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return answer(200, text.getvalue(), "text/csv")


@handles("upload_list_items")
def upload_list_items(platform: Platform, call: Call) -> Doc:
    _items(platform, call)
    file = call.fields["file"]
    try:
        text = file.decode("utf-8-sig") if isinstance(file, bytes) else str(file)
    except UnicodeDecodeError:
        raise errors.invalid(call.operation, [Problem("file", "is not CSV in UTF-8")]) from None
    rows = list(csv.DictReader(io.StringIO(text)))
    for row in rows:
        resources.carry_out(platform, replace(_as(call, "create_item"), body={"data": row}), _plan("create_item"))
    return {"inserted": len(rows)}


def _items(platform: Platform, call: Call) -> Entries:
    """The entries of the list that the path names, which has to exist."""
    entries = Entries(platform, _as(call, "list_all_items"), _plan("list_all_items"))
    entries.refuse_missing_parents()
    return entries


def _as(call: Call, operation: str) -> Call:
    return replace(call, operation=known()[operation])


def _plan(operation: str) -> Doc:
    plan = descriptions.resource("proactive_connect", operation)
    assert plan is not None
    return plan
