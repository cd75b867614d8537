"""The dictionary types of an API: of what is sent, of what comes back, and of keywords."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from keyword import iskeyword
from typing import Any

from .pytypes import FILE, Types, all_properties, read_only_names, write_only_names
from .signatures import keyword_dicts

_NOT_AS_KEYS = {FILE, "Any", "Literal", "NotRequired", "bool", "bytes", "dict", "float", "int", "list", "str"}
"""Names that a key of a class-style TypedDict would hide from the annotations after it."""


def dicts_of(types: Types, operations: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """What the template of `dicts.py` is rendered with.

    Args:
        types: The schemas of the description.
        operations: The raw operations by id.
    """
    dicts: list[dict[str, Any]] = []
    unions: dict[str, list[str]] = {}
    names = {types.dict_name(component, sending) for component in types.schemas for sending in (True, False)}
    for component in sorted(types.schemas):
        schema = types.schemas[component]
        for style, members in (("send", types.sent), ("receive", types.received)):
            if component not in members:
                continue
            name = types.dict_name(component, style == "send")
            if types.is_object(component):
                dicts.append(_dict(name, schema, types, style, names))
            elif types.is_union(component):
                unions[name] = list(dict.fromkeys(types.annotation(branch, style) for branch in schema["oneOf"]))
    for name, keys in keyword_dicts(operations, types).items():
        entries = [{"key": key, "type": f"NotRequired[{type}]", "doc": ""} for key, type in keys.items()]
        about = "What the keywords may be, all of them optional."
        dicts.append({"name": name, "entries": entries, "plain": _is_plain(keys, names), "description": about})
    aliases = {name: " | ".join(unions[name]) for name in _in_order(unions)}
    texts = [*aliases.values(), *(entry["type"] for one in dicts for entry in one["entries"])]
    return {"dicts": dicts, "unions": aliases, "files": any(FILE in text for text in texts)}


def _dict(name: str, schema: Mapping[str, Any], types: Types, style: str, names: set[str]) -> dict[str, Any]:
    required = {*schema.get("required", ())} - (set(read_only_names(schema)) if style == "send" else set[str]())
    hidden = set(write_only_names(schema)) if style == "receive" else set[str]()
    entries: list[dict[str, str]] = []
    for key, raw in all_properties(schema).items():
        if key in hidden:
            continue
        annotation = types.annotation(raw, style)
        type = annotation if key in required else f"NotRequired[{annotation}]"
        entries.append({"key": key, "type": type, "doc": types.described(raw)})
    keys = [entry["key"] for entry in entries]
    return {"name": name, "entries": entries, "plain": _is_plain(keys, names), "description": schema.get("description")}


def _is_plain(keys: Iterable[str], names: set[str]) -> bool:
    """Whether a dictionary type can be written as a class."""
    return {*keys}.isdisjoint(_NOT_AS_KEYS | names) and all(map(is_attribute, keys))


def is_attribute(key: str) -> bool:
    """Whether a key can be written as `key: type` in a class body and stays what it is."""
    # Python folds letters such as the ligature fi into others, and mangles names that begin with two underscores.
    return key.isascii() and key.isidentifier() and not iskeyword(key) and not key.startswith("__")


def _in_order(unions: Mapping[str, list[str]]) -> list[str]:
    """The unions, each after those that it is made of: they are real types, which Python evaluates at once."""
    done: dict[str, None] = {}

    def visit(name: str, above: tuple[str, ...]) -> None:
        if name in done or name in above:
            return
        for branch in unions[name]:
            for part in re.findall(r"\w+", branch):
                if part in unions:
                    visit(part, (*above, name))
        done[name] = None

    for name in unions:
        visit(name, ())
    return list(done)
