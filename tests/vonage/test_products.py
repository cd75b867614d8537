"""Every method of every product, on both clients: the request it makes and the answer it returns.

Compiled methods are called with the examples of their descriptions and compared with the raw endpoints, so a new
description brings its tests along. Calls as 3.x makes them, and methods written by hand, stand in product_calls.py.
"""

from __future__ import annotations

import base64
import copy
import inspect
import json
from collections.abc import Iterator
from contextlib import aclosing, suppress
from itertools import islice
from operator import attrgetter
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import pytest
from vonage_openapi.product import Product

import vonage
from tests.vonage.conftest import APP, KEY, SECRET, Caller
from tests.vonage.product_calls import CASES, WITH_OWN_TESTS, WITHOUT_REQUEST
from tests.vonage.product_case import Case
from tests.vonage.product_examples import EXAMPLES, METHODS, PRODUCTS, ExampleCall
from tests.vonage.server import Nowhere, Received, Reply, Server

AnyCase: TypeAlias = "Case | ExampleCall"
every_case = pytest.mark.parametrize("case", CASES, ids=str)
every_example = pytest.mark.parametrize("case", EXAMPLES, ids=str)
ALL: list[AnyCase] = [*EXAMPLES, *CASES]
CALLED = {case.call: case for case in ALL}
every_method = pytest.mark.parametrize("case", CALLED.values(), ids=str)
CLOSED = [
    case for case in CALLED.values() if not isinstance(case, ExampleCall) or all(case.entry.get("security") or [[]])
]
"""Those that take credentials."""


pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # deprecated methods are called as well


def invoke(client: Any, case: AnyCase) -> Any:
    return attrgetter(case.call)(client)(*case.args, **case.kwargs)


def claims(authorization: str) -> dict[str, Any]:
    kind, _, token = authorization.partition(" ")
    assert kind == "Bearer"
    part = token.split(".")[1]
    decoded: dict[str, Any] = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return decoded


def check_request(case: Case, received: Received) -> None:
    assert (received.verb, received.path) == (case.verb, case.path)
    assert dict(received.query) == case.query
    assert len(received.query) == len(case.query)
    if case.auth == "basic":
        assert received.authorization == "Basic " + base64.b64encode(f"{KEY}:{SECRET}".encode()).decode()
    else:
        assert claims(received.authorization)["application_id"] == APP
    is_text = case.reply == b"OK"  # what an API answers is what it is asked for
    assert received.headers["accept"] == ("text/plain" if is_text else "application/json")
    assert received.headers["user-agent"].startswith("vonage-python/")
    if case.form is not None:
        assert received.headers["content-type"] == "application/x-www-form-urlencoded"
        assert dict(received.form) == case.form
        assert len(received.form) == len(case.form)
    elif case.json is not None:
        assert received.headers["content-type"] == "application/json"
        assert received.json == case.json
    else:
        assert received.body == b""
        assert "content-type" not in received.headers


@every_case
async def test_request_and_answer(caller: Caller, server: Server, case: Case) -> None:
    arguments = copy.deepcopy((case.args, case.kwargs))
    server.answer(Reply(case.status, case.reply))

    result = await caller(invoke(caller.client, case))

    assert len(server.received) == 1
    check_request(case, server.last)
    assert result == (case.reply if case.result is ... else case.result)
    assert (case.args, case.kwargs) == arguments


def wire(received: Received) -> tuple[Any, ...]:
    """What has to be the same: all but the order of the query, a token, which says when it was made, and a boundary."""
    headers = {name: value for name, value in received.headers.items() if name != "authorization"}
    content_type, _, boundary = headers.get("content-type", "").partition("; boundary=")
    if boundary:
        headers["content-type"] = content_type
    kind, _, credentials = received.authorization.partition(" ")
    return (
        received.verb,
        received.path,
        sorted(received.query),
        received.body.replace(boundary.encode(), b"boundary") if boundary else received.body,
        headers,
        kind,
        credentials if kind == "Basic" else "",
    )


async def first(entries: Any, count: int) -> list[Any]:
    """So many entries of a list; it would go on to further pages."""
    if isinstance(entries, Iterator):
        return list(islice(entries, count))
    found: list[Any] = []
    async with aclosing(entries):
        while len(found) < count:
            found.append(await anext(entries))
    return found


@every_example
async def test_the_example_of_the_description(
    caller: Caller, client: vonage.Client, server: Server, case: ExampleCall
) -> None:
    arguments = copy.deepcopy((case.args, case.kwargs))
    server.answer(case.reply)

    outcome = invoke(caller.client, case)
    result = await (first(outcome, len(case.result)) if case.key == "entries" else caller(outcome))
    raw = case.raw(client)

    assert wire(server.received[0]) == wire(server.last)
    assert result == (raw.data if case.result is ... else case.result)
    assert (case.args, case.kwargs) == arguments


@every_method
async def test_an_error_status_raises(caller: Caller, server: Server, case: AnyCase) -> None:
    problem = {"type": "https://example.com/e#no-entry", "title": "No entry", "detail": "Not today", "instance": "i-1"}
    server.answer(Reply(403, problem))

    with pytest.raises(vonage.ClientError) as caught:
        await caller(invoke(caller.client, case))

    assert caught.value.status == 403
    assert caught.value.code == "no-entry"
    assert str(caught.value) == "No entry: Not today (https://example.com/e#no-entry)"
    assert len(server.received) == 1


@every_method
def test_host(settings: dict[str, Any], case: AnyCase) -> None:
    transport = Nowhere()

    with suppress(vonage.DecodeError):  # "{}" is not a list
        result = invoke(vonage.Client(**settings, http_client=transport), case)
        if inspect.isgenerator(result):
            list(result)

    (url,) = transport.urls
    assert (urlsplit(url).scheme, urlsplit(url).netloc) == ("https", case.host)


@pytest.mark.parametrize("case", CLOSED, ids=str)
async def test_without_credentials_nothing_is_sent(kind: type[Any], server: Server, case: AnyCase) -> None:
    caller = Caller(kind, base_url=server.url)

    with pytest.raises(vonage.MissingCredentialsError, match="this client has none"):
        await caller(invoke(caller.client, case))

    assert server.received == []


def public_methods(product: str) -> set[str]:
    made = type(getattr(vonage.Client(), product))
    return {
        f"{product}.{name}" for name, value in inspect.getmembers(made) if callable(value) and not name.startswith("_")
    }


def test_every_method_is_called() -> None:
    methods = set().union(*map(public_methods, PRODUCTS))

    assert methods == {case.call for case in ALL} | WITHOUT_REQUEST | WITH_OWN_TESTS


def test_every_operation_has_its_method() -> None:
    methods = set().union(*map(public_methods, PRODUCTS))
    compiled = {f"{product}.{name}" for product, name, _, how in METHODS if not how.by_hand}

    assert compiled <= methods
    assert compiled <= {case.call for case in ALL} | WITH_OWN_TESTS


def test_every_product_is_an_attribute() -> None:
    made = {name for name in dir(vonage.Client) if isinstance(getattr(vonage.Client(), name, None), Product)}

    assert made == set(PRODUCTS)


@pytest.mark.parametrize("product", PRODUCTS)
def test_both_clients_have_the_same_methods(product: str) -> None:
    sync, other = getattr(vonage.Client(), product), getattr(vonage.AsyncClient(), product)

    for method in public_methods(product):
        name = method.partition(".")[2]
        ours, theirs = (inspect.signature(getattr(made, name)).parameters for made in (sync, other))
        assert list(ours) == list(theirs), name
        assert [value.default for value in ours.values()] == [value.default for value in theirs.values()], name
        assert getattr(sync, name).__doc__, name


@pytest.mark.parametrize("product", PRODUCTS)
def test_a_product_is_made_once_and_belongs_to_its_client(client: vonage.Client, product: str) -> None:
    assert getattr(client, product) is getattr(client, product)
    assert getattr(client, product) is not getattr(client.with_options(timeout=1), product)
