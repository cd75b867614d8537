"""What a stand-in for the platform needs of a description: example answers, webhook payloads, and resources.

Request rules are in `schemas.json` already, so they are not repeated here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..grammar import METHODS, resolve
from .resources import resources_of

Document = dict[str, Any]


def examples_of(document: Document, normalised: Document) -> Document:
    """The contents of `examples.json`, of a description in which nothing is normalised yet.

    Its operations get the names that they have where it is normalised.

    `operations`: by operationId and status, `media_type`, `examples` by name and `headers`; `webhooks`: by name, the
    payloads by name; `resources`: by operationId, see `resources_of`.
    """
    operations: Document = {}
    for path, item in document.get("paths", {}).items():
        for verb, operation in item.items():
            if verb in METHODS:
                name = operation["operationId"] = normalised["paths"][path][verb]["operationId"]
                answers = operation["responses"].items()
                operations[name] = {str(status): _answer(document, answer) for status, answer in answers}
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
