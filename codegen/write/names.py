"""Reads `specs/names.yaml`: what Python and 3.x call things, where that differs from the default."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from attrs import define, field, fields

from ..errors import SpecError
from ..read.load import load_any
from ..runtime.formats import is_list, join_pointer

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
ANSWERS = ("", "first_entry")
CONVERTERS = {
    "as_list": ("Sequence[str]", ""),
    "as_message_id": ("str | Mapping[str, object]", "The whole response to a message does as well."),
    "as_string": ("str | int", ""),
    "as_utc": ("datetime | str | None", "A datetime does as well; without a time zone it is in UTC. Default: now."),
    "lower": ("str | None", ""),
    "or_none": ("int | None", ""),
}
"""What makes a value of an argument, each with what it takes, and what is said of that."""
_PRODUCT = ("class", "module", "summary", "note", "apis", "errors", "also", "own", "lists", "operations")
_LIST = ("operation", "field", "at", "by", "type", "doc")
_METHOD = tuple(a.name for a in fields(MethodName))


def load_names(folder: Path) -> Mapping[str, Any]:
    """The file's contents; empty without one."""
    path = folder / NAMES
    return load_any(path, NAMES) if path.is_file() else {}


def products_of(folder: Path, index: Iterable[Mapping[str, Any]]) -> list[ProductName]:
    """The products that some descriptions make, in alphabetical order; `index` is what `operations.json` holds."""
    operations: dict[str, dict[str, Mapping[str, Any]]] = {}
    for entry in index:
        operations.setdefault(entry["api"], {})[entry["id"]] = entry
    given: Mapping[str, Mapping[str, Any] | None] = load_names(folder).get("products", {})
    reader = _Reader(folder / NAMES, operations)
    reader.elsewhere = {key for facts in given.values() for key in (facts or {}).get("operations", {}) if "/" in key}
    named = [reader.product(attribute, facts or {}) for attribute, facts in given.items()]
    claimed = {api for product in named for api in product.apis}
    rest = [reader.product(api, {}) for api in operations if api not in claimed]
    return sorted((p for p in [*named, *rest] if p.operations), key=lambda product: product.attribute)


class _Reader:
    def __init__(self, path: Path, operations: Mapping[str, Mapping[str, Any]]) -> None:
        self.path = path
        self.known = operations
        self.elsewhere: set[str] = set()
        """The operations that a product has of another description."""

    def product(self, attribute: str, facts: Mapping[str, Any]) -> ProductName:
        place = f"/products/{attribute}"
        self._check(facts, _PRODUCT, place)
        apis = tuple(facts.get("apis", [attribute]))
        for api in apis:
            self._known(api, self.known, f"{place}/apis", "description")
        given: dict[tuple[str, str], tuple[MethodName, ...]] = {}
        for key, how in facts.get("operations", {}).items():
            api, id = self._operation(key, apis, join_pointer(f"{place}/operations", key))
            entries: list[Mapping[str, Any]] = how if is_list(how) else [how or {}]
            given[api, id] = tuple(
                self._method(entry, f"{place}/operations/{id}", self.known[api]) for entry in entries
            )
        ids = {id for api in apis for id in self.known[api]}
        for name, how in facts.get("lists", {}).items():
            self._check(how, _LIST, f"{place}/lists/{name}")
            self._known(how.get("operation", ""), ids, f"{place}/lists/{name}", "operation")
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
        self._known(api, self.known, place, "description")
        self._known(id, self.known[api], place, "operation")
        return api, id

    def _method(self, facts: Mapping[str, Any], place: str, operations: Iterable[str]) -> MethodName:
        self._check(facts, _METHOD, place)
        if "narrow" in facts:
            self._known(facts["narrow"], operations, f"{place}/narrow", "operation")
        if facts.get("style", "keywords") not in STYLES:
            raise self._wrong(place, f"style cannot be {facts['style']!r}", f"It is one of {', '.join(STYLES)}")
        if facts.get("answer", "") not in ANSWERS:
            raise self._wrong(place, f"answer cannot be {facts['answer']!r}", "It is first_entry or not given")
        for word in facts.get("convert", {}).values():
            self._known(word, CONVERTERS, f"{place}/convert", "converter")
        words: dict[str, Any] = {**facts, **{name: tuple(facts.get(name, ())) for name in ("first", "required")}}
        return MethodName(**words)

    def _check(self, facts: Mapping[str, Any], known: tuple[str, ...], place: str) -> None:
        for key in facts:
            self._known(key, known, place, "word")

    def _known(self, name: str, known: Any, place: str, what: str) -> None:
        if name not in known:
            near = get_close_matches(name, list(known), 1)
            raise self._wrong(place, f"there is no {what} {name!r}", f"Did you mean {near[0]!r}?" if near else "")

    def _wrong(self, place: str, problem: str, remedy: str) -> SpecError:
        return SpecError(str(self.path), place, problem, remedy or "See the words at the top of the file")
