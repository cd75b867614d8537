"""Requests that create or delete many entries at once: every value of an array in the body is one (`each`)."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from vonage_openapi import Problem
from vonage_openapi.formats import look_up

from vonage_sandbox import descriptions, errors
from vonage_sandbox.exchange import HttpResponse, answer, is_doc, is_items
from vonage_sandbox.resources.shown import put

if TYPE_CHECKING:
    from vonage_sandbox.resources.entries import Entries

PARTLY = 207


def add(entries: Entries) -> HttpResponse:
    """Make the entries that are not there yet."""
    given = _given(entries)
    for value in given:
        id = _id(entries, value)
        if entries.find(id) is None:
            entries.add(value if is_doc(value) else {}, id)
    return _answer(entries, given, [])


def remove(entries: Entries) -> HttpResponse:
    """Take away the entries that are there.

    Raises:
        RefusalError: None of them is.
    """
    given = _given(entries)
    found = {id: entry for value in given if (entry := entries.find(id := _id(entries, value))) is not None}
    missing = [value for value in given if _id(entries, value) not in found]
    if given and not found:
        field = str(entries.plan["each"]).strip("/")
        raise errors.invalid(entries.call.operation, [Problem(field, f"none of these is a {entries.what}")])
    for entry in found.values():
        entries.remove(entry)
    return _answer(entries, [value for value in given if value not in missing], missing)


def _answer(entries: Entries, done: list[Any], missing: list[Any]) -> HttpResponse:
    """What was done, with another status where some were not there."""
    operation, pointer = entries.call.operation, entries.plan["each"]
    partly = descriptions.examples(operation.api, operation.id, PARTLY) if missing else {}
    status = PARTLY if partly else operation.success
    examples = partly or descriptions.examples(operation.api, operation.id, status)
    example = next(iter(examples.values()), None)
    if not is_doc(example):
        return answer(status, None)
    told = put(deepcopy(example), pointer, done)
    return answer(status, _with_missing(told, pointer.rpartition("/")[2], missing) if missing else told)


def _with_missing(value: Any, name: str, missing: list[Any], depth: int = 0) -> Any:
    """An answer whose inner arrays of the same name, those of its errors, tell what was missing."""
    if is_items(value):
        return [_with_missing(each, name, missing, depth + 1) for each in value]
    if not is_doc(value):
        return value
    return {
        key: missing if key == name and depth else _with_missing(each, name, missing, depth + 1)
        for key, each in value.items()
    }


def _given(entries: Entries) -> list[Any]:
    found = look_up(entries.call.body, entries.plan["each"])
    return list(found) if is_items(found) else []


def _id(entries: Entries, value: Any) -> str | None:
    return str(value.get(entries.plan.get("id", ""), "")) or None if is_doc(value) else str(value)
