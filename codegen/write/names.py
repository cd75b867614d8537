"""Reads `specs/names.yaml`: what Python and 3.x call things, where that differs from the default."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from keyword import iskeyword
from pathlib import Path
from typing import Any

from attrs import define, field

from ..errors import SpecError
from ..read.load import load_any
from ..runtime.formats import is_list, is_object, join_pointer

NAMES = "names.yaml"


@define(frozen=True)
class MethodName:
    """How one operation is called in Python; the file itself says what each word means."""

    method: str = ""
    summary: str = ""
    style: str = "keywords"
    params: str = "params"
    first: tuple[str, ...] = ()
    rename: Mapping[str, str] = field(factory=dict[str, str])
    required: tuple[str, ...] = ()
    defaults: Mapping[str, Any] = field(factory=dict[str, Any])
    convert: Mapping[str, str] = field(factory=dict[str, str])
    fixed: Mapping[str, Any] = field(factory=dict[str, Any])
    iter: str | bool = True
    errors: Mapping[str, str] | None = None
    answer: str = ""
    to_file: str = ""
    narrow: str = ""
    by_url: str = ""
    deprecated: str = ""
    left_out: str = ""
    by_hand: str = ""

    def iterator(self, name: str) -> str:
        """What the iterator of a list is called whose method has that name."""
        return self.iter if isinstance(self.iter, str) else f"iter_{re.sub('^(list|get|search)_', '', name)}"


@define(frozen=True)
class ProductName:
    """How one product is called in Python."""

    attribute: str
    class_name: str
    module: str
    summary: str
    note: str
    apis: tuple[str, ...]
    errors: Mapping[str, str]
    also: Mapping[str, str | None]
    instead: str
    """What to use in place of a product that the platform has shut down; empty for none."""
    own: Mapping[str, str]
    """The attribute of the client by path parameter that is the client's own."""
    lists: Mapping[str, Mapping[str, Any]]
    """Attributes of the class that list what a field may hold."""
    operations: Mapping[tuple[str, str], tuple[MethodName, ...]]
    """Methods by API and operation, in the order of the descriptions; those of other descriptions come last."""


STYLES = ("dict", "keywords", "filters", "plain")
CONVERTERS = {
    "as_list": ("Sequence[str]", ""),
    "as_message_id": ("str | Mapping[str, object]", "The whole response to a message does as well."),
    "as_string": ("str | int", ""),
    "as_utc": ("datetime | str | None", "A datetime does as well; without a time zone it is in UTC. Default: now."),
    "lower": ("str | None", ""),
    "or_none": ("int | None", ""),
}
"""What makes a value of an argument, each with what it takes, and what is said of that."""

_TEXT, _NAME, _LIST, _MAP = "a string", "a name in Python", "a list of strings", "a mapping"
_ITER, _STYLE, _ANSWER = "a name in Python, or false", f"one of {', '.join(STYLES)}", "first_entry"
_TESTS: Mapping[str, Callable[[Any], bool]] = {
    _TEXT: lambda value: isinstance(value, str),
    _NAME: lambda value: isinstance(value, str) and value.isidentifier() and not iskeyword(value),
    _LIST: lambda value: is_list(value) and all(isinstance(each, str) for each in value),
    _MAP: is_object,
    _ITER: lambda value: value is False or _TESTS[_NAME](value),
    _STYLE: lambda value: value in STYLES,
    _ANSWER: lambda value: value == "first_entry",
}
_FILE = {"products": _MAP, "commands": _MAP}
_PRODUCT = {
    "class": _NAME,
    "module": _NAME,
    "summary": _TEXT,
    "note": _TEXT,
    "apis": _LIST,
    **dict.fromkeys(("errors", "also", "own", "lists", "operations"), _MAP),
}
_METHOD = {
    "method": _NAME,
    "params": _NAME,
    "to_file": _NAME,
    "narrow": _NAME,
    "by_url": _NAME,
    "style": _STYLE,
    "first": _LIST,
    "required": _LIST,
    "iter": _ITER,
    **dict.fromkeys(("rename", "defaults", "convert", "fixed", "errors"), _MAP),
    "answer": _ANSWER,
    **dict.fromkeys(("summary", "deprecated", "left_out", "by_hand"), _TEXT),
}
_LISTED = {"at": _LIST, **dict.fromkeys(("operation", "field", "by", "type", "doc"), _TEXT)}
"""What may stand in the file, at a product, at an operation and at an attribute that lists."""


def wrong(place: str, problem: str, remedy: str) -> SpecError:
    """The error for a place in the file."""
    return SpecError(f"specs/{NAMES}", place, problem, remedy)


def known(name: str, allowed: Iterable[str], place: str, what: str) -> None:
    """Refuse a name that is not one of those that are allowed there."""
    every = list(dict.fromkeys(allowed))
    if name not in every:
        near = get_close_matches(name, every, 1)
        remedy = f"Did you mean {near[0]!r}?" if near else f"There is {', '.join(every) or 'none'}"
        raise wrong(place, f"there is no {what} {name!r}", remedy)


def load_names(folder: Path) -> Mapping[str, Any]:
    """The file, whose two parts are mappings; empty without one."""
    path = folder / NAMES
    document: Any = load_any(path, NAMES) if path.is_file() else {}
    _check(document, _FILE, "")
    return {"products": {}, "commands": {}, **document}


def _check(facts: Any, kinds: Mapping[str, str], place: str) -> None:
    if not is_object(facts):
        raise wrong(place, f"{facts!r} stands here", f"Write a mapping of {', '.join(kinds)}")
    for key, value in facts.items():
        known(key, kinds, place, "word")
        if not _TESTS[kinds[key]](value):
            raise wrong(f"{place}/{key}", f"{value!r} stands here", f"Write {kinds[key]}")


def products_of(folder: Path, index: Iterable[Mapping[str, Any]]) -> list[ProductName]:
    """The products that some descriptions make, in alphabetical order; `index` is what `operations.json` holds."""
    operations: dict[str, dict[str, Mapping[str, Any]]] = {}
    for entry in index:
        operations.setdefault(entry["api"], {})[entry["id"]] = entry
    given: Mapping[str, Mapping[str, Any] | None] = load_names(folder)["products"]
    reader = _Reader(operations)
    for attribute, facts in given.items():
        _check(facts or {}, _PRODUCT, f"/products/{attribute}")
        if not _TESTS[_NAME](attribute):
            raise wrong(f"/products/{attribute}", "the client cannot have an attribute of that name", f"Write {_NAME}")
    reader.elsewhere = {key for facts in given.values() for key in (facts or {}).get("operations", {}) if "/" in key}
    named = [reader.product(attribute, facts or {}) for attribute, facts in given.items()]
    claimed = {api for product in named for api in product.apis}
    rest = [reader.product(api, {}) for api in operations if api not in claimed]
    return sorted((p for p in [*named, *rest] if p.operations), key=lambda product: product.attribute)


class _Reader:
    def __init__(self, operations: Mapping[str, Mapping[str, Any]]) -> None:
        self.known = operations
        self.elsewhere: set[str] = set()
        """The operations that a product has of another description."""

    def product(self, attribute: str, facts: Mapping[str, Any]) -> ProductName:
        place = f"/products/{attribute}"
        apis = tuple(facts.get("apis", [attribute]))
        for api in apis:
            known(api, self.known, f"{place}/apis", "description")
        given: dict[tuple[str, str], tuple[MethodName, ...]] = {}
        for key, how in facts.get("operations", {}).items():
            api, id = self._operation(key, apis, join_pointer(f"{place}/operations", key))
            entries: list[Any] = how if is_list(how) else [how or {}]
            at = join_pointer(f"{place}/operations", key)
            given[api, id] = tuple(_method(entry, at, self.known[api]) for entry in entries)
        ids = {id for api in apis for id in self.known[api]}
        for name, how in facts.get("lists", {}).items():
            _check(how, _LISTED, f"{place}/lists/{name}")
            known(how.get("operation", ""), ids, f"{place}/lists/{name}", "operation")
        stated = [(api, id) for api in apis for id in self.known[api]]
        ours = [key for key in stated if key in given or "/".join(key) not in self.elsewhere]
        first: list[Mapping[str, Any]] = [entry["python"] for api in apis[:1] for entry in self.known[api].values()]
        title, instead = (first[0]["title"], first[0].get("instead", "")) if first else (attribute, "")
        return ProductName(
            attribute,
            facts.get("class", "".join(part[:1].upper() + part[1:] for part in attribute.split("_"))),
            facts.get("module", attribute),
            facts.get("summary", title),
            " ".join(facts.get("note", "").split()),
            apis,
            facts.get("errors", {}),
            facts.get("also", {}),
            instead,
            facts.get("own", {}),
            facts.get("lists", {}),
            {key: given.get(key, (MethodName(),)) for key in ours} | given,
        )

    def _operation(self, key: str, apis: tuple[str, ...], place: str) -> tuple[str, str]:
        api, slash, id = key.rpartition("/")
        if not slash:
            api = next((api for api in apis if id in self.known[api]), apis[0] if apis else "")
        known(api, self.known, place, "description")
        known(id, self.known[api], place, "operation")
        return api, id


def _method(facts: Any, place: str, operations: Iterable[str]) -> MethodName:
    _check(facts, _METHOD, place)
    if "narrow" in facts:
        known(facts["narrow"], operations, f"{place}/narrow", "operation")
    for word in facts.get("convert", {}).values():
        known(word, CONVERTERS, f"{place}/convert", "converter")
    words: dict[str, Any] = {**facts, **{name: tuple(facts.get(name, ())) for name in ("first", "required")}}
    return MethodName(**words)
