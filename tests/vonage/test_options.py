"""Headers, and settings for single calls."""

from __future__ import annotations

import warnings
from typing import Any

import pytest
from vonage_openapi import Op

import vonage
from tests.vonage.conftest import KEY, SECRET, Caller
from tests.vonage.server import Nowhere, Reply, Server
from vonage import errors

SMS = {"from": "AcmeInc", "to": "447700900000", "text": "Hello"}


def sent(server: Server) -> dict[str, str]:
    return dict(server.last.headers)


# Headers


async def test_headers_of_the_client_are_sent_and_may_change(kind: type[Any], server: Server) -> None:
    caller = Caller(kind, key=KEY, secret=SECRET, base_url=server.url, headers={"X-One": "1", "user-agent": "mine"})
    caller.client.headers["X-Two"] = "2"
    await caller(caller.client.account.get_balance())
    assert (sent(server)["x-one"], sent(server)["x-two"], sent(server)["user-agent"]) == ("1", "2", "mine")
    del caller.client.headers["X-Two"]
    await caller(caller.client.account.get_balance())
    assert "x-two" not in sent(server)
    await caller.close()


async def test_headers_of_a_call_win_in_any_spelling(caller: Caller, server: Server) -> None:
    other = caller.client.with_options(headers={"ACCEPT": "text/plain", "x-a": "1"}).with_options(headers={"X-A": "2"})
    await caller(other.account.get_balance())
    assert (sent(server)["accept"], sent(server)["x-a"]) == ("text/plain", "2")
    await caller(caller.client.account.get_balance())
    assert sent(server)["accept"] == "application/json"
    assert "x-a" not in sent(server)


async def test_headers_of_an_operation_stand_between(caller: Caller, server: Server) -> None:
    op = Op("own.api.read", "read", "GET", "https://api.nexmo.com", "/x")
    request = op.request(headers={"Accept": "audio/mpeg", "X-Number": 5})
    client = caller.client.with_options(validate="off")
    await caller(client.send(request))
    assert (sent(server)["accept"], sent(server)["x-number"]) == ("audio/mpeg", "5")
    await caller(client.with_options(headers={"accept": "audio/wav"}).send(request))
    assert sent(server)["accept"] == "audio/wav"


@pytest.mark.parametrize("name", ["Authorization", "authorization"])
async def test_an_authorization_of_ones_own_replaces_the_credentials(
    server: Server, name: str, kind: type[Any]
) -> None:
    caller = Caller(kind, base_url=server.url)
    await caller(caller.client.with_options(headers={name: "Bearer mine"}).sms.send_message(SMS))
    assert server.last.authorization == "Bearer mine"
    await caller.close()


async def test_content_type_can_be_replaced(caller: Caller, server: Server) -> None:
    client = caller.client.with_options(headers={"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"})
    await caller(client.sms.send_message(SMS))
    assert sent(server)["content-type"].endswith("charset=utf-8")


@pytest.mark.parametrize(
    "value", ["a\r\nX-Evil: 1", "a\nb", "tab\there", "nul\0", "Grüße", " padded ", "end\n", 5, None]
)
def test_values_that_cannot_be_sent_are_refused_unseen(value: Any) -> None:
    given = {"X-Token": f"hush{value}" if isinstance(value, str) and value.strip() == value else value}
    for use in (lambda: vonage.Client(headers=given), lambda: vonage.Client().with_options(headers=given)):
        with pytest.raises(errors.ValidationError, match=r"^headers\.X-Token: must be") as caught:
            use()  # type: ignore[no-untyped-call]
        assert "hush" not in str(caught.value)


@pytest.mark.parametrize("name", ["", "X Y", "X:", "X\r\nY", "Ü"])
def test_names_that_cannot_be_sent_are_refused(name: str) -> None:
    with pytest.raises(errors.ValidationError, match="headers: cannot have a header named"):
        vonage.Client(headers={name: "1"})


def test_an_application_name_that_cannot_be_sent_is_refused() -> None:
    with pytest.raises(errors.ValidationError, match=r"headers\.User-Agent"):
        vonage.Client(app_name="Grüße", app_version="1")


async def test_what_came_later_is_checked_before_sending(caller: Caller, server: Server) -> None:
    caller.client.headers["X-Late"] = "a\r\nX-Evil: 1"
    with pytest.raises(errors.ValidationError, match=r"headers\.x-late"):
        await caller(caller.client.account.get_balance())
    request = Op("own.api.read", "read", "GET", "https://api.nexmo.com", "/x").request(headers={"X-Y": "a\nb"})
    del caller.client.headers["X-Late"]
    with pytest.raises(errors.ValidationError, match=r"headers\.x-y"):
        await caller(caller.client.with_options(validate="off").send(request))
    assert server.received == []


# with_options


async def test_connections_are_shared(caller: Caller, server: Server) -> None:
    for client in (caller.client, caller.client.with_options(timeout=1), caller.client.with_options(max_retries=0)):
        await caller(client.account.get_balance())
    assert server.connections == 1


async def test_only_what_is_named_changes(caller: Caller, server: Server) -> None:
    client = caller.client
    other = client.with_options(timeout=(1, 2), max_retries=0, validate="off", raise_on_error=True, region="eu")
    again = other.with_options(timeout=None)
    assert (client.timeout, other.timeout, again.timeout) == (None, (1, 2), None)
    server.answer(Reply(500, {}))
    with pytest.raises(errors.ServerError):
        await caller(again.account.get_balance())
    assert len(server.received) == 1


async def test_credentials_and_hosts_are_shared(kind: type[Any]) -> None:
    client = kind(KEY, SECRET)
    other = client.with_options(timeout=1)
    client.api_host("api.example.com")
    client.api_secret = "another"
    assert (other.api_host(), other.api_secret) == ("api.example.com", "another")


@pytest.mark.parametrize("mode", ["error", "warn", "off"])
async def test_validate(caller: Caller, server: Server, mode: Any) -> None:
    client = caller.client.with_options(validate=mode)
    if mode == "error":
        with pytest.raises(errors.ValidationError, match="text"):
            await caller(client.sms.send_message({"from": "AcmeInc", "to": "447700900000"}))
        assert server.received == []
        return
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        await caller(client.sms.send_message({"from": "AcmeInc", "to": "447700900000"}))
    assert [warning.category for warning in seen] == ([vonage.ValidationWarning] if mode == "warn" else [])
    assert caller.is_async or all(warning.filename == __file__ for warning in seen)
    assert len(server.received) == 1


async def test_raise_on_error(caller: Caller, server: Server) -> None:
    server.answer(Reply(body={"messages": [{"status": "0"}, {"status": "2", "error-text": "Missing to param"}]}))
    assert (await caller(caller.client.sms.send_message(SMS)))["messages"][1]["status"] == "2"
    with pytest.raises(errors.OutcomeError, match="send_sms: status 2: Missing to param") as caught:
        await caller(caller.client.with_options(raise_on_error=True).sms.send_message(SMS))
    assert (caught.value.code, caught.value.reason) == ("2", "Missing to param")


@pytest.mark.parametrize("status", [0, "0"])
async def test_a_good_status_is_no_error_as_number_or_text(caller: Caller, server: Server, status: Any) -> None:
    server.answer(Reply(body={"status": status, "request_id": "r", "messages": [{"status": status}]}))
    client = caller.client.with_options(raise_on_error=True)
    await caller(client.number_insight.get_basic_number_insight(number="447700900000"))
    await caller(client.sms.send_message(SMS))


async def test_a_token_for_operations_that_take_one(caller: Caller, server: Server) -> None:
    op = Op("own.api.read", "read", "GET", "https://api.nexmo.com", "/x", security=(("oauth2",),))
    client = caller.client.with_options(validate="off")
    with pytest.raises(errors.MissingCredentialsError, match=r"read takes an access token \(with_options\(token"):
        await caller(client.send(op.request()))
    await caller(client.with_options(token="abc").send(op.request()))
    assert server.last.authorization == "Bearer abc"


# The whole answer


async def test_with_raw_response(caller: Caller, server: Server) -> None:
    server.answer(Reply(202, {"value": 1}, {"X-Request-Id": "r-1"}))
    response = await caller(caller.client.with_raw_response(caller.client.account.get_balance)())
    assert (response.data, response.status, response.request_id) == ({"value": 1}, 202, "r-1")
    assert response.headers["content-type"] == "application/json"
    assert response.content == b'{"value": 1}'
    assert response.elapsed > 0
    assert repr(response) == "<RawResponse 202, 12 bytes>"


async def test_arguments_and_errors_pass_through_a_raw_method(caller: Caller, server: Server) -> None:
    send = caller.client.with_raw_response(caller.client.sms.send_message)
    await caller(send(SMS))
    assert dict(server.last.form) == SMS
    server.answer(Reply(404, {}))
    with pytest.raises(errors.NotFoundError):
        await caller(send(SMS))


async def test_a_method_that_sends_nothing_by_itself_has_no_raw_answer(caller: Caller) -> None:
    method = caller.client.with_raw_response(caller.client.application.iter_applications)
    with pytest.raises(errors.Error, match="with_raw_response: iter_applications sends nothing by itself"):
        await caller(method())


def test_raw_answers_of_threads_do_not_mix() -> None:
    client = vonage.Client(KEY, SECRET, http_client=Nowhere())
    inner = client.with_raw_response(client.account.get_balance)
    outer = client.with_raw_response(lambda: (inner(), client.account.get_balance()))
    assert outer().data[0].data == dict[str, Any]()
