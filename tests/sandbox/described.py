"""Holds what the sandbox answers and sends against the descriptions that it claims to follow."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import httpx
from jsonschema import Draft202012Validator
from vonage_openapi import operations
from vonage_sandbox import routing

from codegen.read.bundle import bundle
from codegen.tree import descriptions

SPECS = Path(__file__).resolve().parents[2] / "specs"
VOICE, MESSAGES, VERIFY = "voice", "messages", "verify2"


@cache
def document(api: str) -> dict[str, Any]:
    """A description that stands on its own."""
    return bundle(SPECS / f"{api}.yaml")[0]


def check_answer(response: httpx.Response) -> None:
    """Fail unless the answer to a request is one that the description knows. Faults and unknown routes are let pass."""
    request = response.request
    path = request.url.raw_path.decode().partition("?")[0]
    match = routing.find(request.method, path, request.headers.get("authorization", ""))
    if match is None:
        return
    answers = _operation(match.operation.api, match.operation.id)["responses"]
    status = str(response.status_code)
    if status == "400" and not answers.keys() & {"400", "420", "422"}:
        return  # some descriptions do not say how a wrong request is refused
    assert status in answers, f"{match.operation.id} does not answer {status}: {response.text}"
    answer = _resolved(document(match.operation.api), answers[status])
    content = answer.get("content", {})
    if not content:
        assert not response.content, f"{match.operation.id} {status} has no body by its description"
        return
    media_type = response.headers["content-type"].partition(";")[0]
    assert media_type in content, f"{match.operation.id} {status} does not come as {media_type}"
    if media_type.endswith("json"):
        validate(match.operation.api, content[media_type]["schema"], response.json())


def check_webhook(entry: dict[str, Any]) -> None:
    """Fail unless the payload of a webhook is one that the description knows."""
    for path in descriptions(SPECS).values():
        hooks = document(path.stem).get("webhooks", {})
        if entry["name"] in hooks:
            content = hooks[entry["name"]]["post"]["requestBody"]["content"]
            validate(path.stem, content["application/json"]["schema"], entry["payload"])
            return
    raise AssertionError(f"no description has a webhook {entry['name']}")


def validate(api: str, schema: dict[str, Any], value: Any) -> None:
    """Fail with all that is wrong with a value."""
    validator = Draft202012Validator({**schema, "components": document(api)["components"]})
    faults = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(value)]
    assert not faults, f"{faults} in {json.dumps(value)[:600]}"


@cache
def _operation(api: str, id: str) -> dict[str, Any]:
    entry = next(entry for entry in operations() if (entry["api"], entry["id"]) == (api, id))
    operation: dict[str, Any] = document(api)["paths"][entry["path"]][entry["verb"].lower()]
    return operation


def _resolved(root: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        target: Any = root
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        node = target
    return node
