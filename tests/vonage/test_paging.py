"""Lists, page after page: every style, and totals that are wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from vonage_openapi import Answer, Op

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.server import Received, Reply, Server
from vonage import errors
from vonage._client.paging import Pager

JSON = {"Content-Type": "application/json"}
PAGE = {"style": "page", "parameter": "page", "first": 1, "size": "page_size", "items": "/_embedded/things"}
BY_TOTAL = {**PAGE, "total": "/count"}
BY_PAGES = {**PAGE, "pages": "/pages"}
BY_LINK = {**PAGE, "next": "/_links/next/href"}
OFFSET = {"style": "offset", "parameter": "index", "first": 0, "items": "/_embedded/things", "total": "/count"}
CURSOR = {"style": "cursor", "parameter": "cursor", "items": "/_embedded/things", "next": "/_links/next/href"}
LINK = {"style": "link", "items": "/_embedded/things", "next": "/_links/next/href"}
EVERY: dict[str, Mapping[str, Any]] = {
    "total": BY_TOTAL,
    "pages": BY_PAGES,
    "link": BY_LINK,
    "offset": OFFSET,
    "cursor": CURSOR,
    "next page": LINK,
}

Platform = Callable[[Mapping[str, str]], Any]


def op(paging: Mapping[str, Any] | None) -> Op:
    return Op("own.api.read", "list_things", "GET", "https://api.nexmo.com", "/things", paging=paging)


def platform(
    things: list[Any], size: int, *, cursor: bool = False, offset: bool = False, count: Any = None
) -> Platform:
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


def walk(
    paging: Mapping[str, Any], answer: Platform, limit: int = 100, found: list[Any] | None = None, **query: Any
) -> tuple[list[Any], int]:
    """What a walk gives, and how many requests it took; fails where it does not end."""
    pager = Pager(op(paging).request(query=query))
    found = [] if found is None else found
    for number in range(limit):
        if pager.request is None:
            return found, number
        data = answer({name: str(value) for name, value in pager.request.query.items()})
        for item in pager.take(Answer(200, JSON, json.dumps(data).encode(), pager.request)):
            found.append(item)
    pytest.fail("endless")


def broken_walk(paging: Mapping[str, Any], answer: Platform) -> tuple[list[Any], str]:
    """What a walk gives before it fails, and why it does."""
    found: list[Any] = []
    with pytest.raises(errors.IncompleteListError) as caught:
        walk(paging, answer, 5000, found)
    return found, str(caught.value)


@pytest.mark.parametrize("style", EVERY)
@given(count=st.integers(0, 20), size=st.integers(1, 7))
def test_every_style_gives_every_entry_once_without_a_needless_request(style: str, count: int, size: int) -> None:
    things = list(range(count))
    answer = platform(things, size, cursor=style in ("cursor", "next page"), offset=style == "offset")
    found, requests = walk(EVERY[style], answer)
    assert found == things
    assert requests == max(1, -(-count // size))


@pytest.mark.parametrize("style", ["total", "offset"])
@given(count=st.integers(0, 20), size=st.integers(1, 7), said=st.none() | st.integers(-5, 40) | st.text(max_size=3))
def test_a_wrong_total_costs_no_entry_unless_a_page_ends_on_it(style: str, count: int, size: int, said: Any) -> None:
    things = list(range(count))
    answer = platform(things, size, offset=style == "offset", count="" if said is None else said)
    told = int(said) if re.fullmatch(r"\s*[-+]?\d+\s*", str(said)) else None
    if told is not None and told > count:
        found, why = broken_walk(EVERY[style], answer)
        assert "announced more" in why
    else:
        found, _ = walk(EVERY[style], answer)
    believed = told is not None and 0 < told < count and told % size == 0
    assert found == (things[:told] if believed else things)


@pytest.mark.parametrize("style", EVERY)
def test_a_list_that_ends_before_all_has_come_is_an_error(style: str) -> None:
    def answer(query: Mapping[str, str]) -> Any:
        start = int(query.get("index", (int(query.get("page", 1)) - 1) * 100))
        things = list(range(start, min(start + 100, 100)))
        return {"count": 250, "pages": 3, "_embedded": {"things": things}, "_links": {"next": {"href": "?cursor=a"}}}

    found, why = broken_walk(EVERY[style], answer)
    assert found == list(range(100))
    assert why.startswith("list_things answered 200 with ")


def test_the_one_page_of_an_empty_list_may_be_counted() -> None:
    found, requests = walk(
        EVERY["pages"], lambda _: {"count": 0, "pages": 1, "_embedded": {"things": []}, "_links": {}}
    )
    assert (found, requests) == ([], 1)


@pytest.mark.parametrize("style", EVERY)
def test_a_server_that_knows_no_pages_ends_the_walk(style: str) -> None:
    stubborn = {
        "count": 99,
        "pages": 99,
        "_embedded": {"things": [1, 2]},
        "_links": {"next": {"href": "/things?cursor=c1"}},
    }
    found, why = broken_walk(EVERY[style], lambda query: stubborn)
    assert found == [1, 2]
    assert "same page twice" in why or "in a circle" in why


@pytest.mark.parametrize("style", ["total", "offset"])
def test_one_that_announces_nothing_is_believed(style: str) -> None:
    assert walk(EVERY[style], lambda query: {"_embedded": {"things": [1, 2]}}) == ([1, 2], 2)


def test_cursors_that_go_round_are_an_error() -> None:
    marks = {"": "b", "b": "c", "c": "b"}
    found, why = broken_walk(
        CURSOR,
        lambda query: {
            "_embedded": {"things": [query.get("cursor", "")]},
            "_links": {"next": {"href": f"?cursor={marks[query.get('cursor', '')]}"}},
        },
    )
    assert found == ["", "b", "c"]
    assert "goes round in a circle" in why


def test_nor_does_an_endless_row_of_empty_pages_go_on_for_ever() -> None:
    def answer(query: Mapping[str, str]) -> Any:
        mark = int(query.get("cursor", 0)) + 1
        return {"_embedded": {"things": [] if mark > 1 else [1]}, "_links": {"next": {"href": mark}}}

    assert broken_walk(CURSOR, answer)[0] == [1]


@pytest.mark.parametrize("link", ["http://[::", "/things?page=2", "/things", {"href": "x"}, ["x"], True])
def test_a_next_page_that_cannot_be_found_is_an_error(link: Any) -> None:
    found, why = broken_walk(CURSOR, lambda query: {"_embedded": {"things": [1]}, "_links": {"next": {"href": link}}})
    assert found == [1]
    assert "does not say where its next page is" in why


@pytest.mark.parametrize("count", ["1e999", "-1e999", "NaN", '"many"', "[]", "true"])
def test_a_count_that_is_none_ends_in_no_error_of_python(count: str) -> None:
    answer = platform(list(range(5)), 2, count=json.loads(count))
    for style in ("total", "pages"):
        assert walk(EVERY[style], answer)[0] == [0, 1, 2, 3, 4]


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


@pytest.mark.parametrize("body", [None, {}, [], {"_embedded": None}, {"_embedded": {"things": {}}}, {"message": "No"}])
@pytest.mark.parametrize("style", EVERY)
def test_an_answer_without_a_list_is_an_error(style: str, body: Any) -> None:
    found, why = broken_walk(EVERY[style], lambda query: body)
    assert (found, why.partition(": ")[0]) == ([], "list_things answered 200 with a list without its entries")


@pytest.mark.parametrize("body", [{"count": 0}, {"pages": 0, "count": "0"}])
def test_unless_it_says_that_there_are_no_entries(body: Any) -> None:
    assert walk(BY_TOTAL, lambda query: body) == ([], 1)


def test_or_the_description_says_that_they_may_be_left_out() -> None:
    optional = {**BY_TOTAL, "optional": True}
    assert walk(optional, lambda query: {}) == ([], 1)
    answer = platform(list(range(100)), 100, count=250)
    assert broken_walk(optional, lambda query: {} if "page" in query else answer(query))[0] == list(range(100))


async def test_numbers_leave_them_out(caller: Caller, server: Server) -> None:
    server.answer(Reply(body={}))
    assert await caller(caller.client.numbers.iter_account_numbers()) == []
    assert await caller(caller.client.numbers.iter_available_numbers("GB")) == []


async def test_what_came_is_handed_out_before_the_error(caller: Caller, server: Server) -> None:
    first: dict[str, Any] = {"count": 250, "numbers": [{"msisdn": "1"}, {"msisdn": "2"}]}
    server.answer(Reply(body=first), Reply(body={}))
    walked = caller.client.numbers.iter_account_numbers()
    for entry in first["numbers"]:
        assert (await anext(walked) if caller.is_async else next(walked)) == entry
    with pytest.raises(errors.IncompleteListError) as caught:
        await caller(walked)
    assert caught.value.safe_to_repeat
    assert (caught.value.status, caught.value.operation) == (200, "list_owned_numbers")


def test_only_lists_have_pages() -> None:
    client = vonage.Client("k", "s")
    with pytest.raises(errors.Error, match="list_things does not return a list with pages"):
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


UNTIL = {"style": "page", "parameter": "offset", "first": 0, "size": "size", "items": "", "until": "empty"}


@pytest.mark.parametrize("first", [0, 1])
@given(count=st.integers(0, 20), size=st.integers(1, 7))
def test_a_list_without_a_number_ends_with_an_empty_page_whichever_page_is_its_first(
    first: int, count: int, size: int
) -> None:
    things = list(range(count))

    def answer(query: Mapping[str, str]) -> Any:
        start = (int(query.get("offset", first)) - first) * size
        return things[start : start + size]

    found, requests = walk(UNTIL, answer)
    assert found == things
    assert requests <= 2 + first + -(-count // size)


def test_a_list_whose_pages_are_all_the_same_is_an_error() -> None:
    found, why = broken_walk(UNTIL, lambda query: [1, 2, 3])
    assert (found, "the same page twice" in why) == ([1, 2, 3], True)


@pytest.mark.parametrize("stated", [{}, {"pages": "/pages"}], ids=["link", "link and pages"])
def test_a_link_leads_on_with_all_that_its_query_has(stated: Mapping[str, str]) -> None:
    asked: list[dict[str, str]] = []

    def answer(query: Mapping[str, str]) -> Any:
        asked.append(dict(query))
        page = int(query.get("at", 1))
        links = {"next": {"href": f"/things?at={min(page + 1, 3)}&seal=s{page}&order=asc"}}
        return {"pages": "3", "_embedded": {"things": [page]}, "_links": links if stated or page < 3 else {}}

    found, requests = walk({**LINK, **stated}, answer, order="asc", colour="red")
    assert (found, requests) == ([1, 2, 3], 3)
    assert asked[0] == {"order": "asc", "colour": "red"}
    assert asked[2] == {"order": "asc", "colour": "red", "at": "3", "seal": "s2"}


@pytest.mark.parametrize("link", ["/things", "http://[", 7, True, {"a": 1}], ids=str)
def test_a_link_that_leads_nowhere_is_an_error(link: Any) -> None:
    found, why = broken_walk(LINK, lambda query: {"_embedded": {"things": [1]}, "_links": {"next": {"href": link}}})
    assert (found, "does not say where its next page is" in why) == ([1], True)


async def test_what_a_link_has_is_sent_though_the_description_has_no_such_parameter(
    caller: Caller, server: Server
) -> None:
    caller = Caller(type(caller.client), base_url=server.url, vbc_token="token")
    page = {"total_pages": 2, "_embedded": {"data": [{"id": 1}]}, "_links": {"next": {"href": "/x?page=2&of=all"}}}
    server.answer(Reply(body=page), Reply(body={"total_pages": 2, "_embedded": {"data": [{"id": 2}]}, "_links": {}}))
    found = await caller(caller.client.vbc_provisioning.iter_locations("480215"))
    assert [each["id"] for each in found] == [1, 2]
    assert [each.query for each in server.received] == [[], [("page", "2"), ("of", "all")]]
    await caller.close()
