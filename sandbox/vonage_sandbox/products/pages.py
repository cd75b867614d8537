"""Cutting lists into pages, with the links that lead from one page to the next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar
from urllib.parse import urlencode

from vonage_sandbox.exchange import Doc

T = TypeVar("T")

MOST = 100


def page(things: Sequence[T], number: int, size: int, first: int = 1) -> tuple[list[T], int]:
    """One page of a list, and how many pages there are; a page beyond the last one is empty."""
    size = min(max(size, 1), MOST)
    start = max(number - first, 0) * size
    return list(things[start : start + size]), max(-(-len(things) // size), 1)


def links(url: str, query: Doc, number: int, pages: int) -> Doc:
    """HAL links from one page to its neighbours.

    Args:
        url: The address of the list.
        query: Its parameters besides `page`.
        number: The page, from 1.
        pages: How many there are.
    """

    def link(page: int) -> Doc:
        return {"href": f"{url}?{urlencode({**query, 'page': page})}"}

    found = {"self": link(number), "first": link(1), "last": link(pages)}
    if number > 1:
        found["prev"] = link(number - 1)
    if number < pages:
        found["next"] = link(number + 1)
    return found
