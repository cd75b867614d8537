"""Writes a kind for each webhook of the descriptions: `vonage/webhooks/events.py`, with what tells them in `_marks.py`.

Kinds that webhooks share by `x-vonage-kind` are there too, and their types, unions, in `_unions.py`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ..errors import SpecError
from ..read.load import load_any
from ..tree import descriptions
from .rendering import render


class Webhook(NamedTuple):
    """A webhook: the API's module and title, the name of its type, what is said of it, and our extensions."""

    api: str
    title: str
    type: str
    summary: str
    description: str
    known_by: list[dict[str, Any]]
    shared: str


class Shared(NamedTuple):
    """A kind that several webhooks share: the name of its type, what is said of it, and the webhooks."""

    type: str
    doc: str
    webhooks: dict[str, Webhook]


def modules(specs: Path) -> dict[str, str]:
    """The text of the modules by path, unformatted."""
    found: dict[str, Webhook] = {}
    for api, path in descriptions(specs).items():
        for name, webhook in _webhooks(api, load_any(path, path.name), path.name):
            if name in found:
                problem = f"the webhook {name} stands in {found[name].api}.yaml as well"
                raise SpecError(path.name, f"/webhooks/{name}", problem, "Give one of them another name")
            found[name] = webhook
    shared: dict[str, Shared] = {}
    for kind in dict.fromkeys(webhook.shared for webhook in found.values() if webhook.shared):
        webhooks = {name: webhook for name, webhook in found.items() if webhook.shared == kind}
        doc = f"Any of these, where one address gets them all; a key tells them apart: {', '.join(webhooks)}."
        shared[kind] = Shared(kind.title().replace("_", ""), doc, webhooks)
    marks = [(name, mark) for name, webhook in found.items() for mark in webhook.known_by]
    marks.sort(key=lambda each: len(each[1].get("has", ())) > 1)  # first those of one member that no other has
    return {
        "webhooks/events.py": render("events.py", webhooks=found, shared=shared),
        "webhooks/_marks.py": render("event_marks.py", marks=marks, shared=shared),
        "webhooks/_unions.py": render("event_unions.py", shared=shared),
    }


def _webhooks(api: str, document: Mapping[str, Any], file: str) -> Iterator[tuple[str, Webhook]]:
    for name, item in document.get("webhooks", {}).items():
        operation = next(iter(item.values()))
        content = operation.get("requestBody", {}).get("content", {})
        references = [str(media.get("schema", {}).get("$ref", "")) for media in content.values()]
        type = "".join(references[:1]).rpartition("/")[2]
        if not type:
            place = f"/webhooks/{name}"
            raise SpecError(file, place, "its payload is not a schema with a name", "Move it to components/schemas")
        summary, description = operation["summary"].rstrip("."), operation.get("description", "")
        known_by = operation.get("x-vonage-known-by", [])
        shared = operation.get("x-vonage-kind", "")
        yield name, Webhook(api, document["info"]["title"], type, summary, description, known_by, shared)
