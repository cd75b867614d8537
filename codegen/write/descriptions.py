"""Writes what the sandbox needs of the descriptions at run time: the example answers, and the webhooks' payloads.

Request rules are part of the generated package already, so they are not repeated here.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..read.bundle import bundle
from ..tree import ROOT, SPECS, descriptions

TARGET = ROOT / "sandbox" / "vonage_sandbox" / "descriptions"
VERBS = ("get", "put", "post", "delete", "patch")

Document = dict[str, Any]


def write(specs: Path = SPECS, target: Path = TARGET) -> list[Path]:
    """Bring the folder up to date with the descriptions; returns the files that changed or went away."""
    wanted = {target / f"{api}.json": as_text(path) for api, path in descriptions(specs).items()}
    target.mkdir(parents=True, exist_ok=True)
    changed: list[Path] = []
    for path, text in wanted.items():
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            changed.append(path)
    for path in target.glob("*.json"):
        if path not in wanted:
            path.unlink()
            changed.append(path)
    return changed


def drift(specs: Path = SPECS, target: Path = TARGET) -> list[str]:
    """Files of the folder that differ from what the descriptions say now."""
    wanted = {f"{api}.json": as_text(path) for api, path in descriptions(specs).items()}
    present = {path.name: path.read_text(encoding="utf-8") for path in target.glob("*.json")}
    return sorted(name for name in wanted.keys() | present.keys() if wanted.get(name) != present.get(name))


def as_text(spec: Path) -> str:
    """The extract of one description, as the file holds it."""
    return json.dumps(extract(spec), indent=1, ensure_ascii=False) + "\n"


def extract(spec: Path) -> Document:
    """The example answers of every operation and the example payloads of every webhook.

    Returns:
        `operations`: by operationId and status, `media_type`, `examples` by name and `headers`;
        `webhooks`: by name, the payloads by name.
    """
    document, _, _ = bundle(spec)
    operations = {
        operation["operationId"]: {
            str(status): _answer(document, answer) for status, answer in operation["responses"].items()
        }
        for path in document.get("paths", {}).values()
        for verb, operation in path.items()
        if verb in VERBS
    }
    webhooks = {
        name: _examples(_first_content(document, hook["post"].get("requestBody", {}))[1])
        for name, hook in document.get("webhooks", {}).items()
    }
    return {"operations": operations, "webhooks": webhooks}


def _answer(document: Document, answer: Document) -> Document:
    answer = _resolved(document, answer)
    media_type, media = _first_content(document, answer)
    headers = {name: _resolved(document, header) for name, header in answer.get("headers", {}).items()}
    return {
        "media_type": media_type,
        "examples": _examples(media),
        "headers": {name: str(header["example"]) for name, header in headers.items() if "example" in header},
    }


def _first_content(document: Document, holder: Document) -> tuple[str | None, Document]:
    for media_type, media in _resolved(document, holder).get("content", {}).items():
        return media_type, media
    return None, {}


def _examples(media: Document) -> Document:
    if "example" in media:
        return {"example": media["example"]}
    return {name: example["value"] for name, example in media.get("examples", {}).items()}


def _resolved(document: Document, node: Document) -> Document:
    while "$ref" in node:
        target: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node
