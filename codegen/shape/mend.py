"""Brings a document into the shape that the table of `grammar` asks for, once, so that no later step has to ask again.

What is written wrongly and clearly meant is put right; anything else is left open where it stands. A strict journal
refuses the first such place instead.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ..errors import Journal
from ..grammar import LEAVES, REQUIRED, SECTIONS, entry_kind, field_kind, is_ref, join, split
from ..guards import is_list, is_mapping

# What stands in the place of an object that cannot be read; other kinds are left out.
_INSTEAD: dict[str, Callable[[], Any]] = {
    **dict.fromkeys(("schema", "operation", "path item", "paths", "responses", "media type", "header"), dict),
    "response": lambda: {"description": ""},
    "request body": lambda: {"content": {"application/json": {}}},
    "info": lambda: {"title": "Untitled", "version": "0"},
}
# Fields that an object must have and can be given.
_GIVEN: dict[tuple[str, str], Callable[[dict[str, Any]], Any]] = {
    ("document", "info"): lambda node: {"title": "Untitled", "version": "0"},
    ("info", "title"): lambda node: "Untitled",
    ("info", "version"): lambda node: "0",
    ("request body", "content"): lambda node: {},
    ("server variable", "default"): lambda node: str([*_list_of(node.get("enum")), ""][0]),
    ("security scheme", "type"): lambda node: "",
}
# Objects that a reader knows as mappings, without a name of their own.
_PLAIN = ("paths", "responses")
_GONE = object()
_MOST_ROUNDS = 5


def mend(document: Any, journal: Journal) -> None:
    """Settle every place of a bundled document that does not have the shape it should have."""
    for _ in range(_MOST_ROUNDS):
        before = len(journal.changes)
        _Mender(document, journal).object(document, "document", "")
        if not any(change.left_open for change in journal.changes[before:]):
            return  # else something may refer to what has gone


class _Mender:
    def __init__(self, document: Any, journal: Journal) -> None:
        self.document = document
        self.journal = journal

    def value(self, value: Any, kind: str, pointer: str) -> Any:
        """A value as it should be, or `_GONE`."""
        shape, of, entry = kind.partition(" of ")
        if shape == "map" and of:
            if not is_mapping(value):
                return self.wrong(value, "a mapping", pointer)
            _replace(value, lambda name, v: self.value(v, entry_kind(entry, v), join(pointer, name)))
            return value
        if shape == "list" and of:
            if not is_list(value):
                better = [value] if entry == "string" and isinstance(value, str) else _GONE
                return self.wrong(value, "a list", pointer, better)
            found = [self.value(item, entry, join(pointer, index)) for index, item in enumerate(value)]
            return [item for item in found if item is not _GONE]
        if kind in LEAVES:
            test, words = LEAVES[kind]
            return value if test(value) else self.wrong(value, words, pointer, _put_right(kind, value))
        return value if kind == "schema" and isinstance(value, bool) else self.object(value, kind, pointer)

    def object(self, node: Any, kind: str, pointer: str) -> Any:
        instead: Callable[[], Any] = _INSTEAD.get(kind, _gone)
        if not is_mapping(node):
            words = "a mapping" if kind in _PLAIN else f"a mapping ({kind})"
            self.wrong(node, words, pointer)
            return instead()
        if kind in SECTIONS and "$ref" in node:
            if not self.is_sound(node, kind, pointer):
                return instead()
            if kind != "schema":  # beside the reference of a schema more of it may stand
                return node
        for field in REQUIRED.get(kind, ()):
            if field not in node:
                give = _GIVEN.get((kind, field))
                self.fault(pointer, f"this {kind} has no {field!r}", f"Add {field!r}", is_cured=give is not None)
                if give is None:
                    return instead()
                node[field] = give(node)

        def settled(field: str, value: Any) -> Any:
            found = field_kind(kind, field, value)
            # A field without a value is as good as none, but an operation that was begun must not vanish.
            if found is None or (value is None and found != "operation" and field not in REQUIRED.get(kind, ())):
                return value
            return self.value(value, found, join(pointer, field))

        _replace(node, settled)
        return instead() if any(field not in node for field in REQUIRED.get(kind, ())) else node

    def is_sound(self, node: dict[str, Any], kind: str, pointer: str) -> bool:
        """Whether a reference leads to a thing of its kind."""
        if not is_ref(node):
            self.wrong(node["$ref"], "a reference, which is a string", join(pointer, "$ref"))
            return False
        section, ref, seen = SECTIONS[kind], node["$ref"], list[str]()
        while True:
            keys = split(ref.removeprefix("#")) if ref.startswith("#/components/") else []
            components = self.document.get("components")
            shelf = components.get(section) if is_mapping(components) else None
            if len(keys) != 3 or keys[1] != section or not is_mapping(shelf) or keys[2] not in shelf:
                problem = f"the reference {ref!r} leads to no {kind}"
                self.fault(pointer, problem, f"Point it at an entry of '#/components/{section}'")
                return False
            seen.append(ref)
            # A schema may refer to itself further down, but not consist of nothing but a circle of references.
            if not is_ref(shelf[keys[2]]):
                return True
            ref = shelf[keys[2]]["$ref"]
            if ref in seen:
                self.fault(pointer, f"the reference {ref!r} leads back to itself", "Break the circle")
                return False

    def wrong(self, value: Any, wanted: str, pointer: str, better: Any = _GONE) -> Any:
        """Say what a value should have been, and give what is taken instead."""
        self.fault(pointer, f"expected {wanted}, found {_words(value)}", "Correct the value", better is not _GONE)
        return better

    def fault(self, pointer: str, problem: str, remedy: str, is_cured: bool = False) -> None:
        error = self.journal.error(pointer, problem, remedy)
        if is_cured and not self.journal.strict:
            self.journal.note("malformed", pointer, f"put right: {problem}")
        else:
            self.journal.leave_open("malformed", pointer, error)


def _gone() -> Any:
    return _GONE


def _replace(node: dict[str, Any], settled: Callable[[str, Any], Any]) -> None:
    for name in list(node):
        value = settled(name, node[name])
        if value is _GONE:
            del node[name]
        else:
            node[name] = value


def _put_right(kind: str, value: Any) -> Any:
    """What a value of the wrong type was clearly meant to be, or `_GONE`."""
    if kind == "string" and isinstance(value, (int, float)):
        return str(value).lower() if isinstance(value, bool) else str(value)
    if not isinstance(value, str):
        return int(value) if kind == "count" and isinstance(value, float) and value.is_integer() else _GONE
    word = value.strip().lower()
    if kind in ("flag", "number or flag") and word in ("true", "false"):
        return word == "true"
    if kind == "count" and word.isdecimal():
        return int(word)
    if kind in ("number", "number or flag") and re.fullmatch(r"-?\d+(\.\d+)?", word):
        return float(word) if "." in word else int(word)
    if kind == "place" and word in ("query", "path", "header", "cookie"):
        return word
    return _GONE


def _list_of(value: Any) -> list[Any]:
    return value if is_list(value) else []


def _words(value: Any) -> str:
    if value is None:
        return "nothing"
    if is_mapping(value) or is_list(value):
        return "a mapping" if is_mapping(value) else "a list"
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
