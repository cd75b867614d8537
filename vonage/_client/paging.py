"""Walks lists page by page along the paging data of an operation's description. Decides only; the client sends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

from vonage_openapi import Answer, Request, is_list

from vonage._client.responses import at, decode_error
from vonage.errors import Error, IncompleteListError

_EMPTY_PAGES = 1000
"""How many pages without an entry may follow each other. Filters make some; an endless row of them is a fault."""


class Pager:
    """One walk along a list.

    Attributes:
        request: The request for the page to come; None after the last.
        by_links: Whether requests for further pages have what a link of the platform says, described or not.
    """

    def __init__(self, request: Request) -> None:
        if request.op.paging is None:
            raise Error(f"{request.op.id} does not return a list with pages")
        self.request: Request | None = request
        self._paging: Mapping[str, Any] = request.op.paging
        self.by_links: bool = self._paging["style"] == "link"
        self._reached: int | None = None
        self._told: int | None = None
        self._certain = self._paging["style"] == "offset"
        self._page: list[Any] = []
        self._marks: set[str] = set()
        self._empty = 0
        self._pages = 0
        self._repeated = False

    def take(self, answer: Answer) -> Iterator[Any]:
        """The entries of the page that was asked for; moves on to the next once they are taken.

        A total is believed only where it fits what has come: a walk goes on until a page is empty. It is never endless,
        and it never ends in silence before all that was announced has come.

        Raises:
            IncompleteListError: It ends before that, or goes round in a circle.
        """
        found = at(answer.data, self._paging["items"])
        if not is_list(found) and not self._may_lack_entries(answer.data):
            raise decode_error(answer, "a list without its entries", IncompleteListError)
        items = found if is_list(found) else []
        request, self.request = self.request, None
        if request is None:
            yield from items
        elif self._paging["style"] in ("cursor", "link"):
            yield from self._by_cursor(request, answer, items)
        else:
            yield from self._by_number(request, answer, items)

    def _may_lack_entries(self, data: Any) -> bool:
        """Whether an answer without entries says that there are none."""
        totals = (_number(at(data, self._paging[name])) for name in ("total", "pages") if name in self._paging)
        return bool(self._paging.get("optional")) or any(total == 0 for total in totals)

    # Cursors and links

    def _by_cursor(self, request: Request, answer: Answer, items: list[Any]) -> Iterator[Any]:
        name = self._paging.get("parameter", "")
        link = at(answer.data, self._paging["next"])
        self._pages += 1
        if "pages" in self._paging and self._pages == _number(at(answer.data, self._paging["pages"])):
            link = None  # some give a link on the last page too
        mark = _mark(link, name) if name else _whole(link)
        circle = bool(mark) and (mark in self._marks or mark == str(request.query.get(name)))
        if not circle or items != self._page:
            yield from items
        self._page = items
        self._empty = 0 if items else self._empty + 1
        if mark is None:
            return
        if circle or not mark or self._empty > _EMPTY_PAGES:
            came = "goes round in a circle" if mark else "does not say where its next page is"
            raise decode_error(answer, f"a list that {came}", IncompleteListError)
        self._marks.add(mark)
        if not name:
            self.request = request.replaced(query={**request.query, **_query(mark)})
            return
        along = {other: value for other in self._paging.get("along", ()) if (value := _mark(link, other))}
        self.request = _moved(request, name, mark, along)

    # Counted pages and entries

    def _by_number(self, request: Request, answer: Answer, items: list[Any]) -> Iterator[Any]:
        name, first = self._paging["parameter"], int(self._paging["first"])
        here = _number(request.query.get(name))
        steps = (first if here is None else here) - first
        if not items or items == self._page:
            if items and "until" in self._paging and not self._repeated:
                self._repeated = True  # pages of such a list may count from 0 or from 1
                self.request = _moved(request, name, first + steps + 1)
                return
            if self._is_missing_some(answer.data, steps, items):
                came = "the same page twice" if items else "an empty page"
                raise decode_error(answer, f"{came} in a list that announced more", IncompleteListError)
            return
        yield from items
        self._page = items
        offset = self._paging["style"] == "offset"
        if self._reached is None:
            asked = _number(request.query.get(self._paging.get("size", "")))
            size = asked or len(items)
            self._certain = offset or steps == 0
            self._reached = steps if offset else steps * size
        # Counted, not computed from the size asked for: the platform may give smaller pages than that.
        self._reached += len(items)
        if self._has_more(answer.data, steps):
            self.request = _moved(request, name, first + steps + (len(items) if offset else 1))

    def _has_more(self, data: Any, steps: int) -> bool:
        """Whether another page is worth asking for: more is announced, or nothing that can be believed is."""
        if "next" in self._paging:
            return bool(at(data, self._paging["next"]))
        if "until" in self._paging:
            return True
        if "pages" in self._paging:
            return steps + 1 != _number(at(data, self._paging["pages"]))
        told = _number(at(data, self._paging["total"]))
        self._told = self._told if told is None else told
        return self._reached != told

    def _is_missing_some(self, data: Any, steps: int, items: list[Any]) -> bool:
        """Whether more is announced than has come, though this page brought nothing new."""
        if "until" in self._paging:
            return bool(items)
        if "next" in self._paging:
            return bool(at(data, self._paging["next"]))
        if "pages" in self._paging:
            # A list of nothing may count its one empty page.
            return max(steps + 1, 2) <= (_number(at(data, self._paging["pages"])) or 0)
        told = _number(at(data, self._paging["total"]))
        told = self._told if told is None else told
        if self._reached is None:
            return steps == 0 and (told or 0) > 0
        return self._certain and told is not None and self._reached < told


def _number(value: Any) -> int | None:
    """A count, which may have come as a string; None if it is not one."""
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError):
        return None


def _mark(link: Any, name: str) -> str | None:
    """The cursor: the query parameter of a link, or the value itself if it is not a link.

    Returns:
        None after the last page, and an empty string if there is another page and nothing says where.
    """
    if not link:
        return None
    text = str(link) if isinstance(link, (str, int)) and link is not True else ""
    try:
        query = urlsplit(text).query
    except ValueError:
        return ""
    return parse_qs(query).get(name, [""])[0] if query or "/" in text else text


def _whole(link: Any) -> str | None:
    """What tells one link from another: its query, as the list stays the same.

    Returns:
        As `_mark` does.
    """
    if not link:
        return None
    query = _query_of(link)
    return f"?{query}" if query else ""


def _query_of(link: Any) -> str:
    try:
        return urlsplit(link).query if isinstance(link, str) else ""
    except ValueError:
        return ""


def _query(link: str) -> dict[str, Any]:
    """The query of a link by name; a list where a name comes more than once."""
    return {name: values if values[1:] else values[0] for name, values in parse_qs(_query_of(link)).items()}


def _moved(request: Request, name: str, value: Any, along: Mapping[str, str] | None = None) -> Request:
    return request.replaced(query={**request.query, name: value, **(along or {})})
