"""The dictionary types of an API: of what is sent, of what comes back, and of keywords."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterable, Mapping, Set
from functools import cache
from keyword import iskeyword
from typing import Any

from .pytypes import FILE, Types, all_properties, flagged
from .signatures import keyword_dicts

_NOT_AS_KEYS = {FILE, "Any", "Literal", "NotRequired", "bool", "bytes", "dict", "float", "int", "list", "str"}
"""Names that a key of a class-style TypedDict would hide from the annotations after it."""


def dicts_of(types: Types, operations: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """What the template of `dicts.py` is rendered with; `operations` are the raw ones by id."""
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
    aliases = _aliases({name: ast.parse(" | ".join(branches), mode="eval").body for name, branches in unions.items()})
    texts = [*aliases.values(), *(entry["type"] for one in dicts for entry in one["entries"])]
    return {"dicts": dicts, "unions": aliases, "files": any(FILE in text for text in texts)}


def _dict(name: str, schema: Mapping[str, Any], types: Types, style: str, names: set[str]) -> dict[str, Any]:
    one_way = {*flagged(schema, "readOnly" if style == "send" else "writeOnly")}
    required = {*schema.get("required", ())} - one_way
    entries: list[dict[str, str]] = []
    for key, raw in all_properties(schema).items():
        if style == "send" or key not in one_way:
            annotation = types.annotation(raw, style)
            kind = annotation if key in required else f"NotRequired[{annotation}]"
            entries.append({"key": key, "type": kind, "doc": types.described(raw)})
    is_plain = _is_plain([entry["key"] for entry in entries], names)
    return {"name": name, "entries": entries, "plain": is_plain, "description": schema.get("description")}


def _is_plain(keys: Iterable[str], names: set[str]) -> bool:
    """Whether a dictionary type can be written as a class."""
    own = {*keys}  # the names of a description can be many, so no set is made of them here
    return own.isdisjoint(_NOT_AS_KEYS) and own.isdisjoint(names) and all(map(is_attribute, own))


def is_attribute(key: str) -> bool:
    """Whether a key can be written as `key: type` in a class body and stays what it is."""
    # Python folds letters such as the ligature fi into others, and mangles names that begin with two underscores.
    return key.isascii() and key.isidentifier() and not iskeyword(key) and not key.startswith("__")


def _aliases(unions: Mapping[str, ast.expr]) -> dict[str, str]:
    """What the unions stand for, each after those that it is made of: they are real types, which Python evaluates at
    once. What a union holds further down comes before it as well (Python 3.10 does not find what `list["Name"]` means),
    except where a union is in its own lists and maps, and is quoted there.
    """
    aliases: dict[str, str] = {}
    parts = {name: [part for part in _names(union) if part in unions] for name, union in unions.items()}

    @cache
    def within(name: str) -> frozenset[str]:
        """All unions that stand anywhere in one."""
        found: set[str] = set()
        waiting = [*parts[name]]
        while waiting:
            if (part := waiting.pop()) not in found:
                found.add(part)
                waiting += parts[part]
        return frozenset(found)

    def visit(name: str) -> None:
        if name not in aliases:
            for part in _names(_Inside().visit(copy.deepcopy(unions[name]))):
                if part in unions:
                    visit(part)  # one that a union consists of is never made of it again, see `hoist`
            for part in parts[name]:
                if name not in within(part):
                    visit(part)
            quoted = _Inside(unions.keys() - aliases.keys()).visit(copy.deepcopy(unions[name]))
            aliases[name] = ast.unparse(quoted)

    for name in unions:
        visit(name)
    return aliases


def _names(node: ast.AST) -> list[str]:
    """The names in an annotation, as they come."""
    found = [part for part in ast.walk(node) if isinstance(part, ast.Name)]
    return [part.id for part in sorted(found, key=lambda part: part.col_offset)]


class _Inside(ast.NodeTransformer):
    """Quotes what stands in brackets and holds one of some names; without names, all of it."""

    def __init__(self, names: Set[str] | None = None) -> None:
        self.names = names

    def visit_Subscript(self, node: ast.Subscript) -> ast.Subscript:
        """Called for each type with brackets."""
        if isinstance(node.slice, ast.Tuple):
            node.slice.elts = [self.quoted(each) for each in node.slice.elts]
        else:
            node.slice = self.quoted(node.slice)
        return node

    def quoted(self, node: ast.expr) -> ast.expr:
        return ast.Constant(ast.unparse(node)) if self.names is None or self.names & {*_names(node)} else node
