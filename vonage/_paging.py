"""Walks lists page by page along the paging data of an operation's description. Decides only; the client sends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs, urlsplit

from vonage_openapi import Request, is_list

from vonage._answers import at
from vonage.errors import Error


class Pager:
    """One walk along a list.

    Attributes:
        request: The request for the page to come; None after the last.
    """

    def __init__(self, request: Request) -> None:
        if request.op.paging is None:
            raise Error(f"{request.op.id} answers no list that has pages")
        self.request: Request | None = request
        self._paging: Mapping[str, Any] = request.op.paging
        self._reached: int | None = None
        self._page: list[Any] = []
        self._marks: set[str] = set()

    def take(self, data: Any) -> list[Any]:
        """The entries of the page that was asked for; moves on to the next.

        Totals are believed only where they fit what has come. A walk ends with an empty page, with the same page come
        twice, or with a cursor that was there before, so that it is never endless.
        """
        found = at(data, self._paging["items"])
        items = found if is_list(found) else []
        request, self.request = self.request, None
        if request is None:
            return items
        if self._paging["style"] == "cursor":
            self.request = self._at_cursor(request, data)
            return items
        if not items or items == self._page:
            return []
        self._page = items
        self.request = self._counted_on(request, data, len(items))
        return items

    def _at_cursor(self, request: Request, data: Any) -> Request | None:
        name = self._paging["parameter"]
        mark = _mark(at(data, self._paging["next"]), name)
        if mark is None or mark in self._marks or mark == request.query.get(name):
            return None
        self._marks.add(mark)
        return _moved(request, name, mark)

    def _counted_on(self, request: Request, data: Any, count: int) -> Request | None:
        name, first = self._paging["parameter"], int(self._paging["first"])
        here = _number(request.query.get(name), first)
        offset = self._paging["style"] == "offset"
        size = _number(request.query.get(self._paging.get("size", "")), count)
        before = here - first if offset else (here - first) * size
        if not self._has_more(data, here - first, before, count):
            return None
        return _moved(request, name, here + (count if offset else 1))

    def _has_more(self, data: Any, pages: int, before: int, count: int) -> bool:
        if "next" in self._paging:
            return bool(at(data, self._paging["next"]))
        if "pages" in self._paging:
            return pages + 1 != _number(at(data, self._paging["pages"]), 0)
        # Counted, not computed from the size asked for: the platform may give smaller pages than that.
        self._reached = (before if self._reached is None else self._reached) + count
        return self._reached != _number(at(data, self._paging["total"]), 0)


def _number(value: Any, otherwise: int) -> int:
    """A count that may have come as text."""
    try:
        return int(value)
    except (TypeError, ValueError):
        return otherwise


def _mark(link: Any, name: str) -> str | None:
    """The cursor: the query parameter of a link, or the value itself if it is no link."""
    if not isinstance(link, str) or not link:
        return None
    query = urlsplit(link).query
    if not query:
        return None if "/" in link else link
    return parse_qs(query).get(name, [None])[0]


def _moved(request: Request, name: str, value: Any) -> Request:
    return request.replaced(query={**request.query, name: value})
