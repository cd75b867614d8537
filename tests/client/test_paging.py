"""Lists are walked to their end, whatever way of paging they have, and never without end."""

from __future__ import annotations

from typing import Any

import pytest
from vonage_openapi.application.api import list_applications, list_users
from vonage_openapi.numbers.api import list_owned_numbers
from vonage_openapi.voice.api import list_calls

from tests.vonage.conftest import Caller
from tests.vonage.server import Received, Reply, Server


def asked(request: Received, name: str, otherwise: int) -> int:
    return int(dict(request.query).get(name, otherwise))


def pages_of_applications(request: Received) -> Reply:
    page, size = asked(request, "page", 1), asked(request, "page_size", 10)
    items = [{"id": n} for n in range(23)][(page - 1) * size : page * size]
    return Reply(body={"page": page, "total_pages": -(-23 // size), "_embedded": {"applications": items}})


def pages_of_calls(request: Received) -> Reply:
    start, size = asked(request, "record_index", 0), asked(request, "page_size", 10)
    return Reply(body={"count": 23, "_embedded": {"calls": [{"id": n} for n in range(23)][start : start + size]}})


def pages_of_numbers(request: Received) -> Reply:
    page, size = asked(request, "index", 1), min(asked(request, "size", 10), 7)  # smaller pages than asked for
    items = [{"id": n} for n in range(23)][(page - 1) * size : page * size]
    return Reply(body={"count": 23, "numbers": items} if items else {})


def pages_of_users(request: Received) -> Reply:
    start = int(dict(request.query).get("cursor", "c0")[1:])
    links = {"next": {"href": f"https://api.nexmo.com/v1/users?cursor=c{start + 5}"}} if start + 5 < 23 else {}
    return Reply(body={"_embedded": {"users": [{"id": n} for n in range(23)][start : start + 5]}, "_links": links})


@pytest.mark.parametrize(
    ("request_", "pages"),
    [
        (list_applications.build(), pages_of_applications),
        (list_applications.build(page_size=5), pages_of_applications),
        (list_calls.build(), pages_of_calls),
        (list_calls.build(page_size=100), pages_of_calls),
        (list_owned_numbers.build(), pages_of_numbers),
        (list_owned_numbers.build(size=100), pages_of_numbers),
        (list_users.build(), pages_of_users),
    ],
)
async def test_every_entry_comes_once(caller: Caller, server: Server, request_: Any, pages: Any) -> None:
    server.answer(pages)
    found = await caller(caller.client.iterate(request_))
    assert [item["id"] for item in found] == list(range(23))


async def test_a_walk_may_begin_further_on(caller: Caller, server: Server) -> None:
    server.answer(pages_of_calls)
    found = await caller(caller.client.iterate(list_calls.build(record_index=20)))
    assert [item["id"] for item in found] == [20, 21, 22]


async def test_a_wrong_total_is_not_endless(caller: Caller, server: Server) -> None:
    server.answer(Reply(body={"count": 10**9, "_embedded": {"calls": [{"id": 1}]}}), Reply(body={"count": 10**9}))
    assert len(await caller(caller.client.iterate(list_calls.build()))) == 1
    assert len(server.received) == 2


async def test_a_mark_that_stays_the_same_is_not_endless(caller: Caller, server: Server) -> None:
    links = {"next": {"href": "https://api.nexmo.com/v1/users?cursor=same"}}
    server.answer(Reply(body={"_embedded": {"users": [{"id": 1}]}, "_links": links}))
    assert len(await caller(caller.client.iterate(list_users.build()))) == 2


async def test_pages_are_fetched_when_needed(client: Any, server: Server) -> None:
    server.answer(pages_of_calls)
    walk = client.iterate(list_calls.build())
    assert [next(walk)["id"] for _ in range(10)] == list(range(10))
    assert len(server.received) == 1
