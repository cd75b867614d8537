"""What the descriptions' own examples make of every compiled method: its arguments, and the endpoint it has to match.

A description that is added brings its calls along; nothing is written down here.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import yaml
from attrs import evolve
from vonage_openapi import UNSET, operations

import vonage
from codegen.write.names import MethodName, ProductName, products_of
from tests.vonage.conftest import APP, KEY
from tests.vonage.server import Reply

SPECS = Path(__file__).resolve().parents[2] / "specs"
OPERATIONS = {(entry["api"], entry["id"]): entry for entry in operations()}
NAMES = products_of(SPECS, OPERATIONS.values())
OWN = {"application_id": APP, "api_key": KEY}
"""What the client of the tests knows of itself."""
PRODUCTS = [product.attribute for product in NAMES]


def _own(product: ProductName) -> dict[str, Any]:
    """What the client adds to a path of its own."""
    return {wire: OWN[attribute] for wire, attribute in product.own.items()}


METHODS = [
    (product.attribute, how.method or id, OPERATIONS[api, id], evolve(how, fixed={**how.fixed, **_own(product)}))
    for product in NAMES
    for (api, id), ways in product.operations.items()
    for how in ways
    if not how.left_out
]
"""Every method of an operation: its product, its name, the operation, and what names.yaml says of it."""


@dataclass(frozen=True)
class ExampleCall:
    """A method called with an example of its description.

    Attributes:
        call: Product and method.
        key: Which example.
        args, kwargs: Its arguments.
        entry: The operation, as in `operations.json`.
        endpoint: What the raw endpoint takes for the same request.
        reply: An example of an answer of success.
        result: What the method makes of it; `...` for what the raw endpoint reads.
    """

    call: str
    key: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    entry: Mapping[str, Any]
    endpoint: dict[str, Any]
    reply: Reply
    result: Any

    def __str__(self) -> str:
        return f"{self.call}-{self.key}"

    @property
    def host(self) -> str:
        return str(self.entry["host"]).partition("//")[2].partition("/")[0]

    def raw(self, client: vonage.Client) -> Any:
        """The answer to the same request, made by the raw endpoint."""
        endpoint = import_module(f"vonage_openapi.{self.entry['api']}.api.{self.entry['id']}")
        return endpoint.sync_detailed(client=client, **self.endpoint)


def _calls() -> Iterator[ExampleCall]:
    client = vonage.Client()
    for attribute, name, entry, how in METHODS:
        if not _is_one_request(entry, how):
            continue
        product = getattr(client, attribute)
        examples = _bodies(entry)
        bodies = [(key, body) for key, body in examples if _is_for(how, body)]
        bodies = bodies or [(key, {**_chosen(body, how), **_fixed(entry, how)}) for key, body in examples]
        answers = answers_of(entry)
        for number in range(max(len(bodies), len(answers))):
            body_key, body = bodies[number % len(bodies)]
            answer_key, reply, result = answers[number % len(answers)]
            values = _values(entry, how, leave_out="")
            if fixed := {wire: value for wire, value in how.fixed.items() if wire not in values and value is not None}:
                body = {**body, **fixed}
            args, kwargs = _arguments(getattr(product, name), how, values, body)
            key = "-".join(filter(None, (body_key, answer_key)))
            yield ExampleCall(
                f"{attribute}.{name}", key, args, kwargs, entry, _endpoint(entry, values, body), reply, result
            )
        if "paging" in entry and how.iter is not False:
            yield _iterator(product, attribute, name, entry, how, answers[0][1])


def _chosen(body: Mapping[str, Any], how: MethodName) -> dict[str, Any]:
    """The fields of an example that the caller can choose."""
    return {wire: value for wire, value in body.items() if wire not in how.fixed}


def _fixed(entry: Mapping[str, Any], how: MethodName) -> dict[str, Any]:
    """The fields of the body that the caller cannot choose."""
    fields = [facts["wire"] for facts in entry["python"]["body"]["fields"]]
    return {wire: value for wire, value in how.fixed.items() if wire in fields}


def _is_one_request(entry: Mapping[str, Any], how: MethodName) -> bool:
    """Whether a method makes one request of its arguments and returns the answer: no file, no URL, no token before."""
    return not (how.by_hand or how.to_file or how.by_url) and entry.get("security") != [["oauth2"]]


def _is_for(how: MethodName, body: Any) -> bool:
    """Whether an example of a body is one for a method that has some of its fields fixed, or left out."""
    return body is UNSET or all(body[wire] == value for wire, value in how.fixed.items() if wire in body)


def _iterator(
    product: Any, attribute: str, name: str, entry: Mapping[str, Any], how: MethodName, page: Reply
) -> ExampleCall:
    """`iter_...` gives the entries of the page, whatever page is asked for, and may go on from there."""
    paging = entry["paging"]
    iterator = how.iterator(name)
    values = _values(entry, how, leave_out=paging.get("parameter", ""))
    args, kwargs = _arguments(getattr(product, iterator), how, values, UNSET)
    entries = page.body
    for part in paging["items"].split("/")[1:]:
        entries = entries[part]
    return ExampleCall(
        f"{attribute}.{iterator}", "entries", args, kwargs, entry, _endpoint(entry, values, UNSET), page, entries
    )


def _values(entry: Mapping[str, Any], how: MethodName, leave_out: str) -> dict[str, Any]:
    """The parameters that have an example, by wire name; a required one has to have one."""
    found: dict[str, Any] = {}
    for facts in entry["python"].get("arguments", []):
        value = how.fixed.get(facts["wire"], facts.get("example"))
        if facts["wire"] != leave_out and (value is not None or facts["required"]):
            assert value is not None, f"{entry['id']} has no example of {facts['wire']}"
            found[facts["wire"]] = value
    return found


def _arguments(
    method: Any, how: MethodName, values: Mapping[str, Any], body: Any
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """What a method is called with for these parameters and this body, as its signature takes them."""
    wires = {python: wire for wire, python in how.rename.items()}
    fields = body if how.style == "plain" and body is not UNSET else {}
    given = {_squeezed(wire): wire for wire in [*values, *fields] if wire not in how.fixed}
    args: list[Any] = []
    kwargs: dict[str, Any] = {}
    by_position = True
    rest = {wire: value for wire, value in values.items() if wire not in how.fixed}
    for parameter in inspect.signature(method).parameters.values():
        wire = given.get(_squeezed(wires.get(parameter.name, parameter.name)))
        if wire is not None:
            value = rest.pop(wire) if wire in rest else fields[wire]
        elif parameter.name == how.params and parameter.kind is parameter.POSITIONAL_OR_KEYWORD:
            value = {} if body is UNSET else body
        else:  # optional and without an example, or `**keywords`
            by_position = by_position and parameter.kind is not parameter.POSITIONAL_OR_KEYWORD
            continue
        if by_position and parameter.kind is parameter.POSITIONAL_OR_KEYWORD:
            args.append(value)
        else:
            kwargs[parameter.name] = value
    if how.style == "filters":
        kwargs |= rest
        rest = {}
    assert not rest, f"no argument for {sorted(rest)}"
    return tuple(args), kwargs


def _endpoint(entry: Mapping[str, Any], values: Mapping[str, Any], body: Any) -> dict[str, Any]:
    names = {facts["wire"]: facts["name"] for facts in entry["python"].get("arguments", [])}
    taken = {names[wire]: value for wire, value in values.items()}
    return taken if body is UNSET else {**taken, "body": body}


def _squeezed(name: str) -> str:
    return re.sub(r"[^a-zA-Z0-9]", "", name).lower()


# Examples


def _bodies(entry: Mapping[str, Any]) -> list[tuple[str, Any]]:
    place, operation = _operation(entry)
    _, body = _resolved(place, operation.get("requestBody", {}))
    examples = [(key, value) for media, key, value in _examples(place, body) if media == entry["media_type"]]
    assert examples or not body, f"{entry['id']} has no example of its body"
    return examples or [("", UNSET)]


def answers_of(entry: Mapping[str, Any]) -> list[tuple[str, Reply, Any]]:
    """Replies of success, each with what a method makes of it."""
    place, operation = _operation(entry)
    found: list[tuple[str, Reply, Any]] = []
    for status in entry["success"]:
        file, answer = _resolved(place, operation["responses"][status])
        code = int(status) if status.isdigit() else 200
        for media, key, value in _examples(file, answer):
            text = isinstance(value, str) and "json" not in media
            reply = Reply(code, value.encode() if text else value, {"content-type": media})
            found.append((f"{status}-{key}", reply, reply.body if text else value))
        if not answer.get("content"):
            found.append((status, Reply(code), None))
        elif not any(status == key.partition("-")[0] for key, _, _ in found):
            found.append((status, Reply(code, b"\x89 bytes", {"content-type": next(iter(answer["content"]))}), ...))
    return found


@cache
def _document(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def _operation(entry: Mapping[str, Any]) -> tuple[Path, dict[str, Any]]:
    place = SPECS / f"{entry['api']}.yaml"
    return place, _document(place)["paths"][entry["path"]][entry["verb"].lower()]


def _resolved(place: Path, node: dict[str, Any]) -> tuple[Path, dict[str, Any]]:
    """What stands behind a reference, and the file that it is in."""
    while "$ref" in node:
        file, _, pointer = node["$ref"].partition("#")
        place = place.parent / file if file else place
        node = _document(place)
        for part in pointer.strip("/").split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
    return place, node


def _examples(place: Path, message: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Media type, name and value of each."""
    for media, facts in message.get("content", {}).items():
        if "example" in facts:
            yield media, "", facts["example"]
        for key, example in facts.get("examples", {}).items():
            yield media, key, _resolved(place, example)[1]["value"]


EXAMPLES = list(_calls())
