"""Lists of entries: filtered, sorted, and cut into pages in the way that `x-vonage-paging` of the operation says."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import parse_qs, urlencode, urlsplit

from vonage_openapi import Problem
from vonage_openapi.formats import look_up

from vonage_sandbox import descriptions, errors
from vonage_sandbox.exchange import Doc, HttpResponse, answer, is_doc, is_items
from vonage_sandbox.resources.shown import TIME, Filling, entry_in, put, seconds

if TYPE_CHECKING:
    from vonage_sandbox.products.call import Call
    from vonage_sandbox.resources.entries import Entries

Keep: TypeAlias = Callable[[Doc], bool]
"""Tells of an entry, as the answer shows it, whether it stays in a list."""

MOST = 100
SIZE = 10
TOTALS = ("count", "total", "total_items", "total_count", "totalCount", "totalItems")
"""Members of a page that are the number of all entries, where its description does not say."""
MOMENT = re.compile(r"(?i)(time|date)$")
"""Names of parameters that give the beginning or the end of a span of time, not the time of an entry."""
PAGED = ("page", "link")
PLACE = re.compile(r"(first|current|next|prev|previous|last)_page(_ur[il])?")
ORDERS = ("order", "sort", "sort_order", "order_by", "sort_by")


def respond(entries: Entries, keep: Keep | None = None) -> HttpResponse:
    """The answer to a request for a list; of its entries those that `keep` is true of."""
    call = entries.call
    operation = call.operation
    examples = descriptions.examples(operation.api, operation.id, operation.success)
    example = next(iter(examples.values()), None)
    found = _found(entries, example)
    if keep is not None:
        found = [pair for pair in found if not is_doc(pair[1]) or keep(pair[1])]
    for name in ORDERS:
        property, _, direction = str(call.query.get(name, "")).rpartition(":")
        if property:  # `start:desc`
            found.sort(key=lambda pair: _rank(pair[1], property))
        if direction.lower() in ("desc", "descending"):
            found.reverse()
    page = Page(entries, [entry for entry, _ in found])
    shown = [each for _, each in found[page.start : page.start + page.size]]
    body = page.fill(deepcopy(example), shown)
    media_type = descriptions.media_type(operation.api, operation.id, operation.success)
    return answer(operation.success, body, media_type or "application/json")


def respond_with_number(entries: Entries) -> HttpResponse:
    """The answer to the question how many there are."""
    operation = entries.call.operation
    found = [*descriptions.examples(operation.api, operation.id, operation.success).values()]
    example: Doc = found[0] if found else {}
    number = len(_asked_for(entries, [(entry, entry["data"]) for entry in _within_state(entries)]))
    body = {name: number if isinstance(value, int) else value for name, value in example.items()}
    return answer(operation.success, body)


def _found(entries: Entries, example: Any) -> list[tuple[Doc, Any]]:
    """The entries that the query asks for, each as it is kept and as it is shown: an object, or its id alone."""
    operation = entries.call.operation
    examples = descriptions.examples(operation.api, operation.id, operation.success)
    shapes = [entry for each in examples.values() if (entry := entry_in(each, entries.plan)) is not None]
    shape: Any = shapes[0] if shapes else {}
    kept = _within_state(entries)
    if not is_doc(shape):
        return [(entry, entry["key"]) for entry in kept]
    return _asked_for(entries, [(entry, Filling(entries, entry, example).entry(shape)) for entry in kept])


def _within_state(entries: Entries) -> list[Doc]:
    return [entry for entry in entries.all() if entries.is_in_state(entry)]


def _asked_for(entries: Entries, pairs: list[tuple[Doc, Doc]]) -> list[tuple[Doc, Doc]]:
    filters = _filters(entries, [shown for _, shown in pairs])
    return [pair for pair in pairs if all(_fits(pair[1], *each) for each in filters)]


class Page:
    """One page of a list.

    Args:
        entries: What the request is about.
        found: All entries of the list.
    """

    def __init__(self, entries: Entries, found: list[Doc]) -> None:
        self._entries = entries
        self._call, self._plan = entries.call, entries.plan
        self._found = found
        self._paging: Doc = self._call.operation.facts.get("paging") or {}
        self.size: int = self._wanted_size()
        self.start: int = self._wanted_start()

    @property
    def has_next(self) -> bool:
        """Whether more entries follow."""
        return self.start + self.size < len(self._found)

    def fill(self, body: Any, shown: list[Doc]) -> Any:
        """Put a page into an example of one."""
        items = self._plan.get("items") or ""
        if items == "":
            return shown
        put(body, items, shown)
        if not shown and self._paging.get("optional"):
            _drop(body, items)
        for name in body:
            if name == self._parameter and self._paging and self._style != "cursor":
                body[name] = type(body[name])(self._position(self.start))
            elif name == self._paging.get("size"):
                body[name] = type(body[name])(self.size)
            elif name in TOTALS and isinstance(body[name], int):
                body[name] = len(self._found)
        if total := self._paging.get("total"):
            put(body, total, len(self._found))
        if pages := self._paging.get("pages"):
            like = _at(body, pages)
            put(body, pages, (str if isinstance(like, str) else int)(max(-(-len(self._found) // self.size), 1)))
        self._fill_links(body)
        self._fill_places(body)
        self._fill_next(body)
        return body

    @property
    def _style(self) -> str:
        return str(self._paging.get("style", ""))

    @property
    def _parameter(self) -> str:
        """The query parameter that moves. Where only the link to the next page is described, it is one of our own."""
        return str(self._paging.get("parameter", "page"))

    @property
    def _first(self) -> int:
        return int(self._paging.get("first", 1 if self._style == "link" else 0))

    def _wanted_size(self) -> int:
        if not self._paging:
            return max(len(self._found), 1)
        given = str(self._call.query.get(self._paging.get("size", ""), self._plan.get("size") or SIZE))
        return max(int(float(given)), 1) if given.replace(".", "", 1).isdecimal() else SIZE

    def _wanted_start(self) -> int:
        given = str(self._call.query.get(self._parameter, ""))
        if not self._paging or not given:
            return 0
        if self._style == "cursor":
            marks = [_mark(entry) for entry in self._found]
            if given not in marks:
                raise errors.invalid(self._call.operation, [Problem(self._parameter, "is not a cursor of this list")])
            return marks.index(given)
        number = max(int(float(given)) - self._first, 0) if given.replace(".", "", 1).isdecimal() else 0
        return number * self.size if self._style in PAGED else number

    def _position(self, start: int) -> int | str:
        """The value of the parameter for the page that starts there."""
        if self._style == "cursor":
            return _mark(self._found[start])
        return self._first + (start // self.size if self._style in PAGED else start)

    def _link(self, start: int, like: Any) -> str:
        """A link to the page that starts there, relative if the example's is."""
        query = {name: value for name, value in self._call.query.items() if name != self._parameter}
        if start or self._style != "cursor":
            query[self._parameter] = self._position(start)
        path = self._call.operation.path
        for name, value in self._call.path.items():
            path = path.replace(f"{{{name}}}", value)
        base = "" if str(like).startswith("/") else self._entries.platform.base_url
        return f"{base}{path}?{urlencode(query, doseq=True)}".removesuffix("?")

    def _starts(self) -> dict[str, int | None]:
        """Where the pages around this one start; None for those that there are not."""
        before = max(self.start - self.size, 0) if self.start else None
        return {
            **dict.fromkeys(("self", "current"), self.start),
            "first": 0,
            "last": max(len(self._found) - 1, 0) // self.size * self.size,
            "next": self.start + self.size if self.has_next else None,
            **dict.fromkeys(("prev", "previous"), before),
        }

    def _fill_links(self, body: Doc) -> None:
        links = body.get("_links")
        if not is_doc(links) or not self._paging:
            return
        starts = self._starts()
        for name, start in starts.items():
            if name not in links:
                continue
            if start is None or start > (starts["last"] or 0):
                if name in ("self", "first", "last"):
                    links[name]["href"] = self._link(0, links[name].get("href"))
                else:
                    del links[name]
            elif is_doc(links[name]):
                links[name]["href"] = self._link(start, links[name].get("href"))

    def _fill_places(self, body: Doc) -> None:
        """Fill what an answer says beside its entries of pages: `current_page`, `next_page_uri`."""
        for name, value in [*body.items()] if self._style in PAGED else []:
            found = PLACE.fullmatch(name)
            start = self._starts()[found[1]] if found else None
            if found and start is None:
                del body[name]
            elif found and start is not None:
                body[name] = self._link(start, value) if found[2] else type(value)(self._position(start))

    def _fill_next(self, body: Doc) -> None:
        pointer = self._paging.get("next")
        if pointer is None:
            return
        example = descriptions.examples(self._call.operation.api, self._call.operation.id, self._call.operation.success)
        like = next((found for each in example.values() if (found := _at(each, pointer)) is not None), "")
        if self._style == "cursor":
            mark = parse_qs(urlsplit(str(like)).query).get(self._paging["parameter"], [None])[0]
            _swap(body, mark, _mark(self._found[self.start + self.size]) if self.has_next else None)
        if not self.has_next:
            _drop(body, pointer.removesuffix("/href") if pointer.endswith("/href") else pointer)
            return
        start = self.start + self.size
        is_link = self._style == "link" or pointer.endswith("/href") or re.search(r"[/?]", str(like)) is not None
        value = self._link(start, like) if is_link else self._position(start)
        put(body, pointer, value if is_link or isinstance(like, int) else str(value))


def only_page(call: Call, body: Any) -> Any:
    """An example of a list as the one page that there is: else programs that read on would never come to an end."""
    paging: Doc = call.operation.facts.get("paging") or {}
    if is_items(entries := _at(body, paging.get("items", ""))):
        if "total" in paging:
            put(body, paging["total"], len(entries))
        first = str(paging.get("first"))
        if paging.get("style") in ("page", "offset") and str(call.query.get(paging["parameter"], first)) != first:
            entries.clear()
    if (pointer := paging.get("next")) is not None:
        _drop(body, pointer.removesuffix("/href"))
    if (pointer := paging.get("pages")) is not None and (like := _at(body, pointer)) is not None:
        put(body, pointer, type(like)(1))
    if is_doc(links := body.get("_links") if is_doc(body) else None):
        links.pop("next", None)
    return body


def _mark(entry: Doc) -> str:
    """The opaque mark of an entry."""
    return str(entry["id"]).replace("-", "")


def _filters(entries: Entries, shown: list[Doc]) -> list[tuple[str, str, Any]]:
    """What the query asks of entries: the property, the bound (empty for the value itself), and the value."""
    paging: Doc = entries.call.operation.facts.get("paging") or {}
    others = {paging.get("parameter", "page"), paging.get("size"), *ORDERS}
    shape: Doc = entries.plan.get("shape", {})
    found: list[tuple[str, str, Any]] = []
    for parameter, wanted in entries.call.query.items():
        name, _, bound = parameter.partition(":")
        if parameter in others or MOMENT.search(parameter):
            continue
        for property in (name, name.removesuffix("s"), f"{name}s"):
            if property in shape or any(_values_of(each, property) for each in shown):
                found.append((property, bound, wanted))
                break
    return found


def _fits(shown: Doc, property: str, bound: str, wanted: Any) -> bool:
    """Whether an entry has what the query asks for."""
    values = _values_of(shown, property)
    if bound:
        return any(_is_within(each, bound, wanted) for each in values)
    texts = [_as_text(each) for each in (wanted if is_items(wanted) else [wanted])]
    return not {*texts, *(part for text in texts for part in text.split(","))}.isdisjoint(map(_as_text, values))


def _values_of(shown: Doc, property: str) -> list[Any]:
    """What an entry has of a property, itself or in what stands in it."""
    if property in shown:
        value = shown[property]
        return value if is_items(value) else [value]
    inner = [value for name, value in shown.items() if not name.startswith("_")]
    parts = [part for value in inner for part in (value if is_items(value) else [value])]
    return [part[property] for part in parts if is_doc(part) and property in part]


def _is_within(value: Any, bound: str, wanted: Any) -> bool:
    """Whether a value keeps to a bound, `gte` or `lte`; times and numbers as such, anything else as text."""
    if value is None:
        return False
    here, there = _comparable(value), _comparable(wanted)
    if type(here) is not type(there):
        here, there = str(value), str(wanted)
    return bool(here >= there) if bound in ("gte", "gt") else bool(here <= there)


def _rank(shown: Any, property: str) -> tuple[str, Any]:
    """Where an entry stands among others by one of its properties; entries without it come first."""
    value = _comparable(shown[property]) if is_doc(shown) and shown.get(property) is not None else ""
    return ("" if value == "" else type(value).__name__, value)


def _comparable(value: Any) -> Any:
    text = str(value)
    if TIME.fullmatch(text):
        return seconds(text)
    return float(text) if re.fullmatch(r"-?\d+(\.\d+)?", text) else text


def _as_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, (bool, str)) else str(value)


def _at(body: Any, pointer: str) -> Any:
    try:
        return look_up(body, pointer)
    except (LookupError, TypeError):
        return None


def _swap(node: Any, old: str | None, new: str | None) -> None:
    """Put another mark wherever one stands by itself; take it away if there is no other."""
    for name, value in list(node.items()) if is_doc(node) and old is not None else ():
        if value == old and new is not None:
            node[name] = new
        elif value == old:
            del node[name]
        else:
            _swap(value, old, new)


def _drop(body: Any, pointer: str) -> None:
    above, _, last = pointer.rpartition("/")
    node = _at(body, above) if above else body
    if is_doc(node):
        node.pop(last, None)
