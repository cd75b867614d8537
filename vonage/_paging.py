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

    def take(self, data: Any) -> list[Any]:
        """The entries of the page that was asked for; moves on to the next.

        An empty page ends the walk whatever the totals say, so that a wrong total cannot make it endless.
        """
        request = self.request
        found = at(data, self._paging["items"])
        items = found if is_list(found) else []
        if request is not None:
            self.request = self._after(request, data, len(items)) if items else None
        return items

    def _after(self, request: Request, data: Any, count: int) -> Request | None:
        name = self._paging["parameter"]
        if self._paging["style"] == "cursor":
            mark = _mark(at(data, self._paging["next"]), name)
            return None if mark is None or mark == request.query.get(name) else _moved(request, name, mark)
        here = int(request.query.get(name, self._paging["first"]))
        offset = self._paging["style"] == "offset"
        if not self._has_more(data, here, count, offset):
            return None
        return _moved(request, name, here + (count if offset else 1))

    def _has_more(self, data: Any, here: int, count: int, offset: bool) -> bool:
        before = here - int(self._paging["first"])
        if "next" in self._paging:
            return bool(at(data, self._paging["next"]))
        if "pages" in self._paging:
            return before + 1 < int(at(data, self._paging["pages"]) or 0)
        # Counted, not computed from the size asked for: the platform may give smaller pages than that.
        if self._reached is None:
            self._reached = before if offset else before * count
        self._reached += count
        return self._reached < int(at(data, self._paging["total"]) or 0)


def _mark(link: Any, name: str) -> str | None:
    """The cursor: the query parameter of a link, or the value itself if it is no link."""
    if not isinstance(link, str) or not link:
        return None
    query = urlsplit(link).query
    if not query:
        return None if "/" in link else link
    return parse_qs(query).get(name, [None])[0]


def _moved(request: Request, name: str, value: Any) -> Request:
    return Request(request.op, request.path_values, {**request.query, name: value}, request.headers, request.body)
