"""Odd, and mostly legal, answers: none of them ends in an error of Python's own, on any HTTP library."""

from __future__ import annotations

import copy
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import pytest

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.raw_server import RawServer
from tests.vonage.server import Reply, Server
from tests.vonage.test_transport import balance
from vonage import errors

Connect = Callable[..., Caller]
JSON = b"Content-Type: application/json"
DEEP = b"[" * 100_000 + b"]" * 100_000
VALUES = {
    "infinite": b"1e999",
    "minus infinite": b"-1e999",
    "NaN": b"NaN",
    "infinite string": b'"1e999"',
    "huge integer": b"9" * 5000,
    "broken link": b'"http://[::"',
    "another broken link": b'"//[x/?page=3"',
    "half a character": b'"\\ud800"',
    "Latin-1": b'"\xff"',
    "array": b"[]",
    "object": b"{}",
    "true": b"true",
    "null": b"null",
    "fraction": b"1.5",
    "deep": b"[" * 500 + b"]" * 500,
}


def raw(body: bytes, status: bytes = b"200 OK", *headers: bytes) -> bytes:
    lines = [b"HTTP/1.1 " + status, *headers, b"Content-Length: %d" % len(body)]
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


async def outcome(caller: Caller) -> Any:
    """What a call gives, or its error, which can be shown, copied and pickled."""
    try:
        return await balance(caller)
    except errors.Error as error:
        traceback.format_exception(error)
        assert str(copy.copy(error)) == str(pickle.loads(pickle.dumps(error))) == str(error)
        return error


@pytest.mark.parametrize("status", [b"400 No", b"401 No", b"429 No", b"500 No"])
async def test_bodies_of_errors(connect: Connect, status: bytes) -> None:
    bodies = [DEEP, b'{"a":' * 100_000 + b"1" + b"}" * 100_000, b'{"title": ' + DEEP + b"}", b"{\x00", *VALUES.values()]
    for value in VALUES.values():
        bodies.append(b'{"type": "t", "title": ' + value + b', "detail": ' + value + b', "errors": [' + value + b"]}")
    for body in bodies:
        with RawServer(raw(body, status, JSON)) as server:
            caller = connect(base_url=server.url, max_retries=0)
            error = await outcome(caller)
            assert isinstance(error, errors.HttpError), body[:50]
            assert error.status == int(status[:3])


@pytest.mark.parametrize(
    "header",
    [
        b"Content-Type: application/json; charset=bogus-8",
        b"Content-Type: application/json; charset=hex",
        b"Content-Type: application/json; charset=" + b"x" * 5000,
        b"Content-Type: \xff\xfe",
        b"X-Request-Id: \xff\xfe\xfd",
        b"X-Folded: a\r\n  b",
        b"Content-Encoding: bogus",
        b"Content-Encoding: br",
        b"Content-Encoding: utf-8",
        b"Content-Encoding: \xff",
        b"Set-Cookie: \xff=\xfe; expires=never",
        b"Location: http://[::",
        b"Retry-After: 1e999",
        b"Retry-After: " + b"9" * 5000,
        b"Retry-After: Mon, 99 Foo 99999 99:99:99 GMT",
    ],
    ids=lambda header: repr(header[:50]),
)
async def test_headers(connect: Connect, header: bytes) -> None:
    kind = () if header.startswith(b"Content-Type") else (JSON,)
    for status in (b"200 OK", b"503 No", b"302 No"):
        with RawServer(raw(b'{"value": 1.5}', status, *kind, header)) as server:
            caller = connect(base_url=server.url, max_retries=0)
            found = await outcome(caller)
            if status == b"200 OK":
                assert found == {"value": 1.5}
            else:
                assert found.status == int(status[:3])


@pytest.mark.parametrize("status", [b"101 Switching Protocols", b"000 What"])
async def test_a_status_that_is_no_answer_is_a_broken_connection(connect: Connect, status: bytes) -> None:
    with RawServer(raw(b"", status, b"Connection: upgrade", b"Upgrade: x")) as server:
        with pytest.raises(errors.TransportError) as caught:
            await balance(connect(base_url=server.url, max_retries=0))
        assert caught.value.maybe_sent


# What lists and outcomes are read from

ANSWERS: dict[str, tuple[bytes, Callable[[Any], Any]]] = {
    "calls": (
        b'{"count": @, "page_size": @, "record_index": @, "_links": {"next": {"href": @}}, "_embedded": {"calls": []}}',
        lambda client: client.voice.iter_calls(),
    ),
    "links and entries": (b'{"count": @, "_embedded": @, "_links": @}', lambda client: client.voice.iter_calls()),
    "numbers": (b'{"count": @, "numbers": [{"msisdn": @}]}', lambda client: client.numbers.iter_account_numbers()),
    "applications": (
        b'{"total_items": @, "total_pages": @, "page": @, "_embedded": {"applications": [{"id": @}]}}',
        lambda client: client.application.iter_applications(),
    ),
    "users": (
        b'{"page_size": @, "_embedded": {"users": [{"id": @}]}, "_links": {"next": {"href": @}, "self": @}}',
        lambda client: client.users.iter_users(),
    ),
    "SMS": (
        b'{"message-count": @, "messages": [{"status": @, "error-text": @, "message-id": @}]}',
        lambda client: client.sms.send_message({"from": "a", "to": "447700900000", "text": "x"}),
    ),
    "Verify": (
        b'{"status": @, "error_text": @, "request_id": @}',
        lambda client: client.verify.start_verification(number="447700900000", brand="x"),
    ),
}


@pytest.mark.parametrize("answer", ANSWERS)
@pytest.mark.parametrize("value", VALUES)
def test_values_where_others_are_expected(server: Server, settings: dict[str, Any], answer: str, value: str) -> None:
    body, call = ANSWERS[answer]
    server.answer(Reply(200, body.replace(b"@", VALUES[value]), {"Content-Type": "application/json"}))
    for strict in (False, True):
        with vonage.Client(
            **settings, base_url=server.url, max_retries=1, timeout=(5, 5, 1), raise_on_error=strict
        ) as client:
            try:
                found = call(client)
                for _ in zip(range(5), found if hasattr(found, "__next__") else (), strict=False):
                    pass
            except errors.Error as error:
                traceback.format_exception(error)
