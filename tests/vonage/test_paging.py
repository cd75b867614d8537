"""Lists, page after page: every style, and totals that are wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from vonage_openapi import Op

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.server import Received, Reply, Server
from vonage import errors
from vonage._paging import Pager

PAGE = {"style": "page", "parameter": "page", "first": 1, "size": "page_size", "items": "/_embedded/things"}
BY_TOTAL = {**PAGE, "total": "/count"}
BY_PAGES = {**PAGE, "pages": "/pages"}
BY_LINK = {**PAGE, "next": "/_links/next/href"}
OFFSET = {"style": "offset", "parameter": "index", "first": 0, "items": "/_embedded/things", "total": "/count"}
CURSOR = {"style": "cursor", "parameter": "cursor", "items": "/_embedded/things", "next": "/_links/next/href"}
EVERY: dict[str, Mapping[str, Any]] = {
    "total": BY_TOTAL,
    "pages": BY_PAGES,
    "link": BY_LINK,
    "offset": OFFSET,
    "cursor": CURSOR,
}

Answer = Callable[[Mapping[str, str]], Any]


def op(paging: Mapping[str, Any] | None) -> Op:
    return Op("own.api.read", "list_things", "GET", "https://api.nexmo.com", "/things", paging=paging)


def platform(things: list[Any], size: int, *, cursor: bool = False, offset: bool = False, count: Any = None) -> Answer:
    """Answers as the platform does: `size` entries a page, with every kind of total."""

    def answer(query: Mapping[str, str]) -> Any:
        if cursor:
            start = int(query.get("cursor", "c0")[1:])
        else:
            start = int(query.get("index", 0)) if offset else (int(query.get("page", 1)) - 1) * size
        end = start + size
        links = {"next": {"href": f"https://api.nexmo.com/things?page_size={size}&cursor=c{end}"}}
        return {
            "count": len(things) if count is None else count,
            "pages": -(-len(things) // size),
            "_embedded": {"things": things[start:end]},
            "_links": links if end < len(things) else {},
        }

    return answer


def walk(paging: Mapping[str, Any], answer: Answer, limit: int = 100, **query: Any) -> tuple[list[Any], int]:
    """What a walk gives, and how many requests it took; fails where it does not end."""
    pager = Pager(op(paging).request(query=query))
    found: list[Any] = []
    for number in range(limit):
        if pager.request is None:
            return found, number
        found += pager.take(answer({name: str(value) for name, value in pager.request.query.items()}))
    pytest.fail("endless")


@pytest.mark.parametrize("style", EVERY)
@given(count=st.integers(0, 20), size=st.integers(1, 7))
def test_every_style_gives_every_entry_once_without_a_needless_request(style: str, count: int, size: int) -> None:
    things = list(range(count))
    answer = platform(things, size, cursor=style == "cursor", offset=style == "offset")
    found, requests = walk(EVERY[style], answer)
    assert found == things
    assert requests == max(1, -(-count // size))


@pytest.mark.parametrize("style", ["total", "offset"])
@given(count=st.integers(0, 20), size=st.integers(1, 7), said=st.none() | st.integers(-5, 40) | st.text(max_size=3))
def test_a_wrong_total_costs_no_entry_unless_a_page_ends_on_it(style: str, count: int, size: int, said: Any) -> None:
    things = list(range(count))
    found, _ = walk(EVERY[style], platform(things, size, offset=style == "offset", count="" if said is None else said))
    believed = str(said).isdecimal() and 0 < int(said) < count and int(said) % size == 0
    assert found == (things[: int(said)] if believed else things)


@pytest.mark.parametrize("style", EVERY)
def test_a_server_that_knows_no_pages_ends_the_walk(style: str) -> None:
    stubborn = {
        "count": 99,
        "pages": 99,
        "_embedded": {"things": [1, 2]},
        "_links": {"next": {"href": "/things?cursor=c1"}},
    }
    found, requests = walk(EVERY[style], lambda query: stubborn)
    assert requests == 2
    assert found == ([1, 2, 1, 2] if style == "cursor" else [1, 2])


def test_cursors_that_go_round_end_the_walk() -> None:
    marks = {"": "b", "b": "c", "c": "b"}
    found, _ = walk(
        CURSOR,
        lambda query: {
            "_embedded": {"things": [query.get("cursor", "")]},
            "_links": {"next": {"href": f"?cursor={marks[query.get('cursor', '')]}"}},
        },
    )
    assert found == ["", "b", "c"]


def test_an_empty_page_amid_cursors_is_not_the_end() -> None:
    pages = {"": ([1], "b"), "b": ([], "c"), "c": ([2], None)}

    def answer(query: Mapping[str, str]) -> Any:
        things, mark = pages[query.get("cursor", "")]
        return {"_embedded": {"things": things}, "_links": {"next": {"href": mark}}}  # the mark itself, no link

    assert walk(CURSOR, answer) == ([1, 2], 3)


@pytest.mark.parametrize("style", ["total", "pages", "link"])
def test_a_walk_may_begin_in_the_middle(style: str) -> None:
    things = list(range(25))
    assert walk(EVERY[style], platform(things, 10), page=2, page_size=10) == (things[10:], 2)
    assert walk(OFFSET, platform(things, 10, offset=True), index=7) == (things[7:], 2)


@pytest.mark.parametrize("body", [None, {}, [], {"_embedded": None}, {"_embedded": {"things": {}}}, b"<html>"])
def test_an_answer_without_a_list_is_an_empty_one(body: Any) -> None:
    for paging in EVERY.values():
        assert walk(paging, lambda query: body) == ([], 1)


def test_only_lists_have_pages() -> None:
    client = vonage.Client("k", "s")
    with pytest.raises(errors.Error, match="list_things answers no list that has pages"):
        list(client.iterate(op(None).request()))


async def test_pages_are_fetched_when_they_are_needed(caller: Caller, server: Server) -> None:
    answer = platform([{"id": number} for number in range(5)], 2)

    def reply(received: Received) -> Reply:
        return Reply(body=answer(dict(received.query)))

    server.answer(reply)
    request = op(BY_TOTAL).request(query={"page_size": 2, "kind": "ä"})
    entries = caller.client.with_options(validate="off").iterate(request)
    first = (await anext(entries)) if caller.is_async else next(entries)
    assert (first, len(server.received)) == ({"id": 0}, 1)
    assert await caller(entries) == [{"id": number} for number in range(1, 5)]
    assert [dict(received.query) for received in server.received] == [
        {"page_size": "2", "kind": "ä"},
        {"page_size": "2", "kind": "ä", "page": "2"},
        {"page_size": "2", "kind": "ä", "page": "3"},
    ]
    assert request.query == {"page_size": 2, "kind": "ä"}
