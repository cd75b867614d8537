"""Answers of status 200 that are not what the description declares, and those that are in spite of their looks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from vonage_openapi import Op
from vonage_openapi.account.api import list_secrets
from vonage_openapi.sms.api import send_sms
from vonage_openapi.voice.api import get_recording, list_calls

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.product_case import APPLICATION, CALL, SMS, UUID
from tests.vonage.server import Reply, Server
from vonage import errors

Call = Callable[[Any], Any]

PAGE = b"<!DOCTYPE html>\n<html><head><title>Sign in to the network</title></head></html>"
HTML = {"Content-Type": "text/html; charset=utf-8"}
JSON = {"Content-Type": "application/json"}


def endpoint(module: Any, **arguments: Any) -> Call:
    """A call of a raw endpoint, on either client."""
    return lambda client: (module.asyncio if isinstance(client, vonage.AsyncClient) else module.sync)(
        client=client, **arguments
    )


OBJECTS: dict[str, Call] = {
    "product": lambda client: client.account.get_balance(),
    "POST": lambda client: client.voice.create_call(CALL),
    "SMS": lambda client: client.sms.send_message(SMS),
    "raw response": lambda client: client.with_raw_response(client.account.get_balance)(),
    "endpoint": endpoint(send_sms, body=SMS),
    "list": lambda client: client.voice.get_calls(),
    "list of secrets": lambda client: client.account.list_secrets("abcd1234"),
    "endpoint of a list": endpoint(list_calls),
    "walked list": lambda client: client.voice.iter_calls(),
}
NOT_OBJECTS: dict[str, Reply] = {
    "page": Reply(body=PAGE, headers=HTML),
    "page without a label": Reply(body=PAGE),
    "page that says it is JSON": Reply(body=PAGE, headers=JSON),
    "nothing": Reply(),
    "spaces": Reply(body=b" \r\n ", headers=JSON),
    "array": Reply(body=[]),
    "null": Reply(body=b"null", headers=JSON),
    "string": Reply(body="done"),
    "number": Reply(body=5),
    "cut off": Reply(body=b'{"messages": [{"sta', headers=JSON),
    "cut off, no label": Reply(body=b'{"messages": [{"sta'),
    "text": Reply(body=b"OK", headers={"Content-Type": "text/plain"}),
    "nested without end": Reply(body=b"[" * 100_000, headers=JSON),
    "accepted, nothing said": Reply(202),
    "no content": Reply(204),
    "a part": Reply(206, {"value": 1, "messages": [{"status": "0"}], "count": 1, "_embedded": {"calls": []}}),
}


@pytest.mark.parametrize("reply", NOT_OBJECTS.values(), ids=NOT_OBJECTS)
@pytest.mark.parametrize("call", OBJECTS.values(), ids=OBJECTS)
async def test_what_is_not_the_declared_object_is_an_error(
    caller: Caller, server: Server, call: Call, reply: Reply
) -> None:
    server.answer(reply)
    with pytest.raises(errors.DecodeError) as caught:
        await caller(call(caller.client))
    error = caught.value
    assert (error.status, error.maybe_sent) == (reply.status, True)
    assert f"answered {reply.status} with " in str(error)
    assert error.safe_to_repeat is (server.last.verb == "GET")
    assert len(server.received) == 1


LISTS = {name: call for name, call in OBJECTS.items() if "list" in name or name in ("SMS", "endpoint")}


@pytest.mark.parametrize("call", LISTS.values(), ids=LISTS)
async def test_nor_is_a_word_of_regret_a_list(caller: Caller, server: Server, call: Call) -> None:
    server.answer(Reply(body={"message": "You cannot consume this service"}))
    with pytest.raises(errors.DecodeError, match="You cannot consume this service"):
        await caller(call(caller.client))


NOTHING_DECLARED: dict[str, Call] = {
    "DELETE": lambda client: client.application.delete_application(UUID),
    "PUT": lambda client: client.voice.update_call(UUID, action="hangup"),
    "POST": lambda client: client.redact.redact_transaction(UUID, "sms"),
    "text": lambda client: client.sms.submit_sms_conversion("0A1B"),
}


@pytest.mark.parametrize("call", NOTHING_DECLARED.values(), ids=NOTHING_DECLARED)
async def test_a_page_is_never_a_success(caller: Caller, server: Server, call: Call) -> None:
    for reply in (Reply(body=PAGE, headers=HTML), Reply(body=PAGE), Reply(201, b"<p>Hello", HTML)):
        server.answer(reply)
        with pytest.raises(errors.DecodeError, match="an HTML page"):
            await caller(call(caller.client))


@pytest.mark.parametrize("call", NOTHING_DECLARED.values(), ids=NOTHING_DECLARED)
async def test_anything_else_is_where_nothing_is_declared(caller: Caller, server: Server, call: Call) -> None:
    for reply in (
        Reply(),
        Reply(204),
        Reply(202),
        Reply(body={"ok": True}),
        Reply(body=b"OK", headers=HTML),
        Reply(headers=HTML),
    ):
        server.answer(reply)
        await caller(call(caller.client))


# No false alarm


@pytest.mark.parametrize("label", [None, "text/plain", "text/html", "application/octet-stream", "text/json", "x"])
@pytest.mark.parametrize("call", OBJECTS.values(), ids=OBJECTS)
async def test_json_is_read_whatever_its_label(caller: Caller, server: Server, call: Call, label: str | None) -> None:
    body = b'{"value": 1, "messages": [], "count": 0, "_embedded": {"calls": [], "secrets": []}}'
    server.answer(Reply(body=body, headers={"Content-Type": label} if label else {}))
    got = await caller(call(caller.client))
    assert not isinstance(got, bytes)
    if isinstance(got, dict):
        assert got["value"] == 1


@pytest.mark.parametrize(
    ("content", "label"),
    [
        ('{"value": "Grüße"}'.encode(), "application/json; charset=utf-8"),
        ('{"value": "Grüße"}'.encode("latin-1"), "application/json; charset=ISO-8859-1"),
        ('{"value": "Grüße"}'.encode("latin-1"), "text/plain"),
        ('\ufeff{"value": "Grüße"}'.encode(), "application/json"),
        ('{"value": "Grüße"}'.encode("utf-16"), "application/json"),
        (b' \n{"value": "Gr\\u00fc\\u00dfe"}\n', "application/hal+json"),
    ],
)
async def test_characters_in_every_coding(caller: Caller, server: Server, content: bytes, label: str) -> None:
    server.answer(Reply(body=content, headers={"Content-Type": label}))
    assert await caller(caller.client.account.get_balance()) == {"value": "Grüße"}


@pytest.mark.parametrize("status", [200, 201, 202, 203, 299])
@pytest.mark.parametrize("body", [{}, {"new": [1]}, {"value": None}, {"value": {"euros": 1}}])
async def test_members_may_come_and_go(caller: Caller, server: Server, status: int, body: Any) -> None:
    server.answer(Reply(status, body))
    assert await caller(caller.client.account.get_balance()) == body


@pytest.mark.parametrize("body", [{}, {"calls": [1]}, {"count": 0}, {"count": None, "new": 1}, {"_embedded": None}])
async def test_also_those_of_a_list(caller: Caller, server: Server, body: Any) -> None:
    server.answer(Reply(body=body))
    assert await caller(caller.client.voice.get_calls()) == body


@pytest.mark.parametrize(
    "reply", [Reply(), Reply(204), Reply(body=b"null", headers=JSON), Reply(headers=HTML)], ids=repr
)
async def test_an_empty_body_where_the_description_says_so(caller: Caller, server: Server, reply: Reply) -> None:
    order = {"country": "GB", "msisdn": "447700900000"}
    client = caller.client.with_options(raise_on_error=True)
    server.answer(reply)
    for call in (client.numbers.buy_number, client.numbers.cancel_number, client.numbers.update_number):
        assert await caller(call(order)) is None
    assert await caller(client.account.topup(trx="1")) is None


@pytest.mark.parametrize("body", [b"", b"OK", PAGE, b'{"a', b"[1]", b"\x00\xff"])
@pytest.mark.parametrize("label", ["text/html", "text/plain", "audio/mpeg", None])
async def test_a_low_level_call_takes_any_body(caller: Caller, server: Server, body: bytes, label: str | None) -> None:
    server.answer(Reply(body=body, headers={"Content-Type": label} if label else {}))
    assert await caller(caller.client.get("api.nexmo.com", "/x", auth_type="header")) == (body or None)
    assert await caller(caller.client.post("api.nexmo.com", "/x", {}, auth_type="header")) == (body or None)


# Files


SOUND = b"ID3\x03\x00" + bytes(range(256))


@pytest.mark.parametrize("label", ["audio/mpeg", "audio/wav", "audio/x-new", "application/octet-stream", "", None])
async def test_a_file_is_a_file(caller: Caller, server: Server, label: str | None, tmp_path: Any) -> None:
    server.answer(Reply(body=SOUND, headers={} if label is None else {"Content-Type": label}))
    assert await caller(endpoint(get_recording, recording_id=UUID)(caller.client)) == SOUND
    url = f"{server.url}/v1/files/{UUID}"
    assert await caller(caller.client.get_recording(url)) == SOUND
    await caller(caller.client.voice.download_recording(url, tmp_path / "sound.mp3"))
    assert (tmp_path / "sound.mp3").read_bytes() == SOUND


@pytest.mark.parametrize(
    "reply", [Reply(body=PAGE, headers=HTML), Reply(206, SOUND, {"Content-Type": "audio/mpeg"})], ids=repr
)
async def test_a_page_is_not(caller: Caller, server: Server, reply: Reply, tmp_path: Any) -> None:
    server.answer(reply)
    url = f"{server.url}/v1/files/{UUID}"
    for call in (
        endpoint(get_recording, recording_id=UUID),
        lambda client: client.get_recording(url),
        lambda client: client.voice.download_recording(url, tmp_path / "sound.mp3"),
    ):
        with pytest.raises(errors.DecodeError, match=f"answered {reply.status} with"):
            await caller(call(caller.client))
    assert list(tmp_path.iterdir()) == []


# What the error says


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (PAGE, "an HTML page: <!DOCTYPE html> <html><head><title>Sign in to the network</title></head></html>"),
        (b"", "an empty body"),
        (b"[1]", "an array: [1]"),
        (b"\x1b[31mred\x00\xff", "a body that is not JSON: ?[31mred?\ufffd"),
        (b"x" * 5000, f"a body that is not JSON: {'x' * 100} ..."),
        (b'{"keys": {"private_key": "-----BEGIN PRIVATE', 'a body that is not JSON: {"keys": {"private_key ...'),
    ],
)
async def test_the_text_names_status_and_first_words(
    caller: Caller, server: Server, content: bytes, words: str
) -> None:
    server.answer(Reply(201, content, {"X-Request-Id": "r-1"}))
    with pytest.raises(errors.DecodeError) as caught:
        await caller(caller.client.application.create_application(APPLICATION))
    assert str(caught.value) == f"create_application answered 201 with {words}"
    assert (caught.value.body, caught.value.request_id) == (content, "r-1")
    assert caught.value.operation == "create_application"


# What a description can say


def op(**returns: Any) -> Op:
    return Op("own.api.read", "read", "POST", "https://api.nexmo.com", "/x", **returns)


@pytest.mark.parametrize(
    ("facts", "good", "bad"),
    [
        ({"returns": {200: "array"}}, [b"[]", b"[1]"], [b"{}", b'{"message": "no"}', b"", b"null"]),
        ({"returns": {200: "array?"}}, [b"[]", b"", b"null"], [b"{}", b"1"]),
        ({"returns": {200: "object?"}}, [b"{}", b"", b"null"], [b"[]", b"x"]),
        ({"returns": {200: "json"}}, [b"1", b'"x"', b"[]", b"{}", b"null"], [b"x", PAGE]),
        ({"returns": {0: "object"}}, [b"{}"], [b"[]", b""]),
        ({"returns": {201: "object", 202: "array"}}, [b"{}", b"[]"], [b"1", b"", PAGE]),
        ({"returns": {200: "object", 204: ""}}, [b"{}"], [b"[]", b""]),
        ({"returns": {204: ""}}, [b"", b"{}", b"OK"], [PAGE]),
        ({"returns": {200: "bytes"}, "produces": ("text/csv",)}, [b"a,b", b"", b"1"], [PAGE]),
        ({"returns": {200: "bytes"}, "produces": ("text/html",)}, [PAGE, b"x"], []),
        ({"returns": {200: "bytes"}, "produces": ("*/*",)}, [PAGE, b"x", b"{}"], []),
        ({"returns": {200: "object"}, "produces": ("application/json", "text/html")}, [b"{}"], [b"[]"]),
        ({}, [PAGE, b"", b"x", b"[]", b"null"], []),
    ],
    ids=str,
)
async def test_every_form(caller: Caller, server: Server, facts: Any, good: list[bytes], bad: list[bytes]) -> None:
    client = caller.client.with_options(validate="off")
    for content in good:
        server.answer(Reply(body=content))
        await caller(client.send(op(**facts).request()))
    for content in bad:
        server.answer(Reply(body=content))
        with pytest.raises(errors.DecodeError):
            await caller(client.send(op(**facts).request()))


async def test_another_declared_media_type_is_handed_over(caller: Caller, server: Server) -> None:
    both = op(returns={200: "object"}, produces=("application/json", "text/csv", "application/xml"))
    for label in ("text/csv", "application/xml; charset=utf-8"):
        server.answer(Reply(body=b"1", headers={"Content-Type": label}))
        answer = await caller(caller.client.with_options(validate="off").send(both.request()))
        assert answer.data == b"1"


def test_descriptions_are_known_at_run_time() -> None:
    assert list_calls.OP.produces == ("application/json",)
    assert get_recording.OP.produces == ("audio/mpeg", "audio/wav", "audio/ogg")
    assert (list_calls.OP.returns, get_recording.OP.returns) == ({200: "list"}, {200: "bytes"})
    assert list_secrets.OP.members == ("_links", "_embedded")


async def test_an_object_in_place_of_an_array_is_named(caller: Caller, server: Server) -> None:
    server.answer(Reply(body={"a": 1}))

    with pytest.raises(errors.DecodeError, match=r'answered 200 with an object: \{"a": 1\}'):
        await caller(caller.client.psip.list_domains())
