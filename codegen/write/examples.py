"""What a stand-in for the platform needs of a description: example answers, webhook payloads, and resources.

Request rules are in `schemas.json` already, so they are not repeated here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..grammar import METHODS, resolve
from .resources import resources_of

Document = dict[str, Any]


def examples_of(document: Document) -> Document:
    """The contents of `examples.json`, of a description in which nothing is normalised yet.

    `operations`: by operationId and status, `media_type`, `examples` by name and `headers`; `webhooks`: by name, the
    payloads by name; `resources`: by operationId, see `resources_of`.
    """
    operations = {
        operation["operationId"]: {
            str(status): _answer(document, answer) for status, answer in operation["responses"].items()
        }
        for path in document.get("paths", {}).values()
        for verb, operation in path.items()
        if verb in METHODS
    }
    webhooks = {
        name: example_values(document, first_content(document, hook["post"].get("requestBody", {}))[1])
        for name, hook in document.get("webhooks", {}).items()
        if "post" in hook
    }
    return {"operations": operations, "webhooks": webhooks, "resources": resources_of(document)}


def first_content(document: Document, holder: Any) -> tuple[str | None, Mapping[str, Any]]:
    """The first media type of a body or answer, and what is said about it."""
    for media_type, media in resolve(document, holder).get("content", {}).items():
        return media_type, media
    return None, {}


def example_values(document: Document, media: Mapping[str, Any]) -> Document:
    """The examples of a media type by name."""
    if "example" in media:
        return {"example": media["example"]}
    return {name: resolve(document, example)["value"] for name, example in media.get("examples", {}).items()}


def _answer(document: Document, answer: Any) -> Document:
    media_type, media = first_content(document, answer)
    described = resolve(document, answer).get("headers", {})
    headers = {name: resolve(document, header) for name, header in described.items()}
    return {
        "media_type": media_type,
        "examples": example_values(document, media),
        "headers": {name: str(header["example"]) for name, header in headers.items() if "example" in header},
    }
