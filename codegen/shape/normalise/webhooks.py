"""Gather what the platform sends on its own account: webhooks, callbacks and the vendor's `x-webhooks`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ... import marks
from ...errors import Journal
from ...grammar import METHODS, entry_kind, join, resolve
from ...guards import is_mapping

_Found = tuple[str, str, dict[str, Any], str]


def collect_webhooks(document: dict[str, Any], journal: Journal) -> None:
    """Write every webhook with a payload to `x-webhooks`: `{name: {summary, method, schema}}`."""
    collected: dict[str, Any] = {}
    for name, method, operation, pointer in _all(document):
        schema = _payload(document, operation)
        if schema is None:
            journal.note("webhook", pointer, f"the webhook {name!r} has no payload that is described")
            continue
        entry = {"summary": operation.get("summary", ""), "method": method, "schema": schema}
        is_other = collected.get(name, entry)["schema"] != schema
        collected.setdefault(f"{name}-{method}" if is_other else name, entry)
    document.pop("x-webhooks", None)
    if collected:
        document[marks.WEBHOOKS] = collected


def _all(document: dict[str, Any]) -> Iterator[_Found]:
    """List webhooks as (name, method, operation, pointer)."""
    for name, entry in document.get("x-webhooks", {}).items():
        yield from _entry(name, entry, join("/x-webhooks", name))
    for name, item in document.get("webhooks", {}).items():
        yield from _methods(name, item, join("/webhooks", name))
    for path, item in document["paths"].items():
        for method, operation in item.items():
            for name, callback in operation.get("callbacks", {}).items():
                place = join("/paths", path, method, "callbacks", name)
                for expression, target in resolve(document, callback).items():
                    yield from _methods(name, target, join(place, expression))


def _entry(name: str, entry: dict[str, Any], pointer: str) -> Iterator[_Found]:
    if entry_kind("vendor webhook", entry) == "path item":
        yield from _methods(name, entry, pointer)
        return
    for key, item in entry.items():
        # A key that is not an address expression names one webhook of a group.
        own_name = key if "{" not in key and "/" not in key else name
        yield from _methods(own_name, item, join(pointer, key))


def _methods(name: str, item: dict[str, Any], pointer: str) -> Iterator[_Found]:
    for method in METHODS:
        if method in item:
            yield name, method, item[method], join(pointer, method)


def _payload(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, Any] | None:
    content: dict[str, Any] = resolve(document, operation.get("requestBody", {})).get("content", {})
    for media_type in sorted(content, key=lambda name: ("json" not in name, name)):
        schema = content[media_type].get("schema")
        if is_mapping(schema):
            return schema
    return None
