"""What an operation looks like as a Python call: arguments, body, what comes back, and what is said of each.

Stands in `operations.json` under `python`, so that product classes, command line and docs are made of the same facts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from .. import marks
from ..runtime.formats import split_pointer
from .docstrings import stopped
from .pytypes import Types, all_properties, flagged
from .returns import returned
from .stated import Operation, bodies_of, is_body_required, successes_of

DICTS = "dicts."
"""Stands before the names of the API's dictionary types."""


def signature_of(
    operation: Operation, arguments: Iterable[Mapping[str, Any]], types: Types, document: Mapping[str, Any]
) -> dict[str, Any]:
    """The `python` part of an operation's entry in `operations.json`; for `arguments` see `arguments_of`."""
    pages = [holder.get("externalDocs", {}) for holder in (operation, document)]
    facts = {
        "description": " ".join(str(operation.get("description") or "").split()),
        "title": str(document.get("info", {}).get("title", "")),
        "topic": _topic(operation, document),
        "instead": document.get("info", {}).get("x-vonage-instead"),
        "page": next((str(docs["url"]) for docs in pages if docs.get("url")), ""),
        "arguments": [_argument(each) for each in arguments if "stated" in each],
        "body": _body(operation, types),
        "returns": _returns(operation, types),
        "refusals": {
            status: _sentence(answer.get("description"))
            for status, answer in operation.get(marks.ERROR_RESPONSES, {}).items()
        },
        "example": _example(operation),
    }
    return {name: value for name, value in facts.items() if value not in (None, "", [], {})}


def _topic(operation: Operation, document: Mapping[str, Any]) -> str | None:
    """What the first tag of an operation is about."""
    tag = next(iter(operation.get("tags", ())), None)
    return next((each.get("description") for each in document.get("tags", ()) if each.get("name") == tag), None)


def keyword_dicts(operations: Mapping[str, Mapping[str, Any]], types: Types) -> dict[str, dict[str, str]]:
    """The dictionary types of keywords: of the fields of each body, and of each query, all of them optional.

    The annotation of each key, by the name of the dictionary.
    """
    found: dict[str, dict[str, str]] = {}
    for name, operation in operations.items():
        query = [p for p in operation.get("parameters", []) if p["in"] == "query"]
        if query:
            found[query_name(name)] = {p["name"]: types.annotation(p.get("schema", {}), "send") for p in query}
        component = types.component(next((body.schema for body in bodies_of(operation)), None))
        if component is not None:
            fields = _fields(component, types, "")
            found[keywords_name(types.dict_name(component, True))] = {f["wire"]: f["type"] for f in fields}
    return found


def query_name(operation: str) -> str:
    """The dictionary of an operation's query: `ListCallsQuery`."""
    return "".join(part[:1].upper() + part[1:] for part in operation.split("_")) + "Query"


def keywords_name(body: str) -> str:
    """The dictionary of the fields of a body as keywords: `CreateCallKeywords`."""
    return f"{body}Keywords"


def _argument(argument: Mapping[str, Any]) -> dict[str, Any]:
    stated: Mapping[str, Any] = argument["stated"]
    schema: Mapping[str, Any] = stated.get("schema", {})
    facts: dict[str, Any] = {
        "name": argument["name"],
        "wire": argument["wire"],
        "in": argument["place"],
        "type": argument["type"],
        "required": argument["required"],
        "doc": _sentence(argument["doc"]),
        "default": schema.get("default"),
        "example": stated.get("example", schema.get("example")),
    }
    return {name: value for name, value in facts.items() if value is not None}


def _body(operation: Operation, types: Types) -> dict[str, Any] | None:
    bodies = bodies_of(operation)
    if not bodies:
        return None
    schema = bodies[0].schema
    facts: dict[str, Any] = {
        "type": types.annotation(schema, "send", DICTS),
        "required": is_body_required(operation),
        "doc": _sentence(operation["requestBody"].get("description")),
    }
    component = types.component(schema)
    if component is not None:
        facts["keywords"] = DICTS + keywords_name(types.dict_name(component, True))
        facts["fields"] = _fields(component, types, DICTS)
    return facts


def _fields(component: str, types: Types, module: str) -> list[dict[str, Any]]:
    """The fields of an object that a request may have; of a union, those of all its branches."""
    schema = types.schemas[component]
    branches = [types.component(branch) for branch in schema.get("oneOf", [])]
    if not branches:
        return [
            {
                "wire": wire,
                "type": types.annotation(field, "send", module),
                "required": wire in schema.get("required", ()),
                "doc": _sentence(types.described(field)),
            }
            for wire, field in all_properties(schema).items()
            if wire not in flagged(schema, "readOnly")
        ]
    found: dict[str, dict[str, Any]] = {}
    every = [{field["wire"]: field for field in _fields(branch, types, module)} for branch in branches if branch]
    for fields in every:
        for wire, field in fields.items():
            known = found.setdefault(wire, field)
            known["required"] = all(each.get(wire, {}).get("required") for each in every)
            more = [part for part in _parts(field["type"]) if part not in _parts(known["type"])]
            if more:
                known["type"] = " | ".join([known["type"], *more])
                if "Always" in known["doc"]:  # as is true of one branch only
                    known["doc"] = "Decides which other fields there are."
    return list(found.values())


def _parts(annotation: str) -> list[str]:
    """The members of a union."""
    return re.split(r" \| (?![^\[]*\])", annotation)


def _returns(operation: Operation, types: Types) -> dict[str, Any]:
    """What the successes are as decoded JSON, and of a list what its entries are."""
    keys: list[str] = []
    item: str | None = None
    paging = operation.get("x-vonage-paging")
    for schema in [schema for _, _, schema in successes_of(operation) if schema is not None]:
        component = types.component(schema)
        shown: Mapping[str, Any] = types.schemas[component] if component else {}
        keys = keys or [key for key in all_properties(shown) if key not in flagged(shown, "writeOnly")]
        if item is None and paging:
            item = _at(schema, paging["items"], types)
    said = dict.fromkeys(_sentence(each.get("description")) for each in operation["responses"].values())
    facts: dict[str, Any] = {
        "type": returned(operation, types, "receive", DICTS),
        "doc": " Or: ".join(map(stopped, filter(None, said))),
        "keys": keys,
        "item": item,
    }
    return {name: value for name, value in facts.items() if value not in (None, [], "")}


def _at(schema: Any, pointer: str, types: Types) -> str:
    """The annotation of the entries of the list at a JSON Pointer into an answer."""
    for key in split_pointer(pointer):
        schema = all_properties(types.follow(schema)).get(key)
    return types.annotation(types.follow(schema).get("items"), "receive", DICTS)


def _example(operation: Operation) -> Any:
    for media in operation.get("requestBody", {}).get("content", {}).values():
        if "example" in media:
            return media["example"]
        for example in media.get("examples", {}).values():
            return example.get("value")
    return None


def _sentence(text: object) -> str:
    return " ".join(str(text or "").strip().split("\n\n")[0].split())
