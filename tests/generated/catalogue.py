"""What the descriptions offer as test data: every operation, every example, every endpoint module."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple, cast

from vonage_openapi import Request, operations

from codegen.read.bundle import bundle
from codegen.grammar import METHODS, resolve
from codegen.marks import WEBHOOKS
from codegen.shape.hoist import hoist
from codegen.shape.normalise import normalise

SPECS = Path(__file__).resolve().parents[2] / "specs"
OPERATIONS = operations()
APIS = sorted(path.stem for path in SPECS.glob("*.yaml") if path.stem not in ("common", "names"))


class Example(NamedTuple):
    """One example of a description.

    Attributes:
        api: The API.
        name: The operation or webhook that it belongs to.
        key: Tells several examples of one operation apart: a status, a name.
        value: The example.
    """

    api: str
    name: str
    key: str
    value: Any

    def __str__(self) -> str:
        return f"{self.api}-{self.name}-{self.key}"


@cache
def document(api: str) -> dict[str, Any]:
    """A description with everything it refers to, otherwise as it was written."""
    return bundle(SPECS / f"{api}.yaml")[0]


@cache
def hoisted(api: str) -> dict[str, Any]:
    """A description as the code generator sees it."""
    normalised, _ = normalise(document(api), file=api)
    return hoist(normalised, file=api)[0]


def raw_operations(api: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every operation of a description by the name that it was given."""
    for entry in OPERATIONS:
        if entry["api"] == api:
            yield entry["id"], document(api)["paths"][entry["path"]][entry["verb"].lower()]


def request_examples() -> list[Example]:
    """Every example of a request body, of the media type that is sent unless another is asked for."""
    found: list[Example] = []
    for api in APIS:
        for name, operation in raw_operations(api):
            content = resolve(document(api), operation.get("requestBody", {})).get("content", {})
            usual = {media_type: content[media_type] for media_type in [*content][:1]}
            found += [Example(api, name, key, value) for key, value in _examples(api, {"content": usual})]
    return found


def answer_examples() -> list[Example]:
    """Every example of an answer of success; the key begins with the status."""
    found: list[Example] = []
    for api in APIS:
        for name, operation in raw_operations(api):
            for status, response in operation["responses"].items():
                if status.startswith("2"):
                    examples = _examples(api, resolve(document(api), response))
                    found += [Example(api, name, f"{status}-{key}", value) for key, value in examples]
    return found


def webhook_examples() -> list[Example]:
    """Every example of a webhook payload; the key begins with the class that reads it."""
    found: list[Example] = []
    for api in APIS:
        for name, item in document(api).get("webhooks", {}).items():
            shape = hoisted(api)[WEBHOOKS][name]["schema"].rpartition("/")[2]
            for verb in METHODS:
                body = resolve(document(api), item.get(verb, {}).get("requestBody", {}))
                found += [Example(api, name, f"{shape}-{key}", value) for key, value in _examples(api, body)]
    return found


def _examples(api: str, message: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for media in message.get("content", {}).values():
        if "example" in media:
            yield "example", media["example"]
        for key, example in media.get("examples", {}).items():
            yield key, resolve(document(api), example)["value"]


def endpoint(api: str, name: str) -> Any:
    """The module of an operation."""
    return import_module(f"vonage_openapi.{api}.api.{name}")


def entry(api: str, name: str) -> dict[str, Any]:
    """An operation as `operations.json` has it."""
    return next(e for e in OPERATIONS if (e["api"], e["id"]) == (api, name))


def argument_names(module: Any, entry: dict[str, Any]) -> dict[tuple[str, str], str]:
    """The argument of an endpoint for each parameter, by place and wire name."""
    names = [name for name in inspect.signature(module.build).parameters if name not in ("body", "media_type")]
    arguments = entry["python"].get("arguments", [])
    found = {(argument["in"], argument["wire"]): argument["name"] for argument in arguments}
    assert found.keys() == {(p["in"], p["name"]) for p in entry["parameters"]}
    assert sorted(found.values()) == sorted(names), (
        "an argument without a parameter, or a parameter without an argument"
    )
    return found


def parameter_example(api: str, name: str, place: str, wire: str) -> Any:
    """A value that a parameter may have."""
    operation = next(raw for id_, raw in raw_operations(api) if id_ == name)
    paths = document(api)["paths"].values()
    item = next(item for item in paths if operation in item.values())
    for parameter in [*operation.get("parameters", []), *item.get("parameters", [])]:
        parameter = resolve(document(api), parameter)
        if (parameter["in"], parameter["name"]) == (place, wire):
            schema = resolve(document(api), parameter["schema"])
            choices = [parameter.get("example"), schema.get("example"), *schema.get("enum", []), schema.get("default")]
            return next(choice for choice in choices if choice is not None)
    raise LookupError(wire)


def request(example: Example) -> Request:
    """The request that an example of a body belongs to, with examples for the parameters that it must have."""
    module, facts = endpoint(example.api, example.name), entry(example.api, example.name)
    names = argument_names(module, facts)
    values = {
        names[p["in"], p["name"]]: parameter_example(example.api, example.name, p["in"], p["name"])
        for p in facts["parameters"]
        if p["required"]
    }
    return cast("Request", module.build(**values, body=example.value))
