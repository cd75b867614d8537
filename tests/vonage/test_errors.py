"""What the platform's refusals become, and that every error survives a pickle."""

from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from vonage_openapi import Problem
from vonage_openapi.verify.api import search_verification

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.product_case import SMS
from tests.vonage.server import Reply, Server
from vonage import errors

pytestmark = pytest.mark.usefixtures("no_waiting")

KINDS = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, errors.Error)]
PROBLEM = {"type": "https://example.com/errors#low-balance", "title": "Low balance", "detail": "Top up first."}


async def refusal(caller: Caller, server: Server, reply: Reply) -> errors.HttpError:
    server.answer(reply)
    with pytest.raises(errors.HttpError) as caught:
        await caller(caller.client.with_options(max_retries=0).account.get_balance())
    return caught.value


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (304, errors.RedirectError),
        (400, errors.ClientError),
        (401, errors.AuthenticationError),
        (404, errors.NotFoundError),
        (418, errors.ClientError),
        (429, errors.RateLimitError),
        (500, errors.ServerError),
        (599, errors.ServerError),
    ],
)
async def test_status_to_kind(caller: Caller, server: Server, status: int, expected: type[errors.HttpError]) -> None:
    error = await refusal(caller, server, Reply(status))
    assert type(error) is expected
    assert error.status == status
    assert error.operation == "get_balance"
    assert isinstance(error, vonage.Error)


@pytest.mark.parametrize(
    ("reply", "text"),
    [
        (Reply(400, PROBLEM), "Low balance: Top up first. (https://example.com/errors#low-balance)"),
        (Reply(400, {**PROBLEM, "errors": ["a", {"b": 1}]}), "#low-balance)\nError: a\nError: {'b': 1}"),
        (Reply(400, {"status": 400, "name": "bad", "message": "No."}), "Status Code 400: bad: No."),
        (Reply(400, {"error-code": "420"}), "{'error-code': '420'}"),
        (Reply(400, ["a", 1]), "['a', 1]"),
        (Reply(400, 5), "5"),
        (Reply(400, b'{"hidden": 1}', {"Content-Type": "text/plain"}), "{'hidden': 1}"),
        (Reply(400, b"<html>", {"Content-Type": "text/html"}), "400 response from HOST"),
        (Reply(400, b"{", {"Content-Type": "application/json"}), "400 response from HOST"),
        (Reply(400), "400 response from HOST"),
        (Reply(401), "Authentication failed."),
        (Reply(401, PROBLEM), "Authentication failed. Top up first."),
        (Reply(502, PROBLEM), "502 response from HOST"),
    ],
)
async def test_texts_are_those_of_3x(caller: Caller, server: Server, reply: Reply, text: str) -> None:
    error = await refusal(caller, server, reply)
    assert str(error).endswith(text.replace("HOST", server.host))


async def test_a_client_error_holds_the_decoded_answer_as_in_3x(caller: Caller, server: Server) -> None:
    error = await refusal(caller, server, Reply(420, {"error-code": "420", "error-code-label": "Numbers exhausted"}))
    assert error.args[0] == {"error-code": "420", "error-code-label": "Numbers exhausted"}
    assert (error.code, error.title) == ("420", "Numbers exhausted")


async def test_all_that_a_problem_says(caller: Caller, server: Server) -> None:
    body = {
        **PROBLEM,
        "instance": "trace-1",
        "invalid_parameters": [{"name": "to", "reason": "is not a number"}, {"field": "text", "message": "is empty"}],
    }
    error = await refusal(caller, server, Reply(422, body))
    assert (error.code, error.title, error.detail) == ("low-balance", "Low balance", "Top up first.")
    assert error.request_id == "trace-1"
    assert error.errors == {"to": "is not a number", "text": "is empty"}
    assert error.body == body
    assert error.headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("invalid", "errors_by_field"),
    [
        ([{"name": "to", "reason": "is not a number"}], {"to": "is not a number"}),
        ({"to": "is not a number"}, {"to": "is not a number"}),
        ({"parameter": "country", "message": "Is required."}, {"country": "Is required."}),
        (["to"], {}),
        ("to", {}),
        (None, {}),
    ],
)
async def test_fields_in_every_form_that_apis_have(
    caller: Caller, server: Server, invalid: Any, errors_by_field: dict[str, str]
) -> None:
    error = await refusal(caller, server, Reply(400, {**PROBLEM, "invalid_parameters": invalid}))
    assert error.errors == errors_by_field


async def test_headers_tell_of_request_and_retry(caller: Caller, server: Server) -> None:
    error = await refusal(caller, server, Reply(429, {}, {"X-Request-Id": "r-1", "Retry-After": "2.5"}))
    assert (error.request_id, error.retry_after) == ("r-1", 2.5)
    error = await refusal(caller, server, Reply(503, {"invalid_parameters": {"to": "is wrong"}}))
    assert (error.request_id, error.retry_after, error.errors) == (None, None, {"to": "is wrong"})


# Whether it may be done again


SENDING = {200: False, 301: False, 400: True, 401: True, 402: True, 404: True, 408: False, 409: True, 429: True}
SENDING |= {499: False, 500: False, 502: False, 503: False, 504: False}


@pytest.mark.parametrize(("status", "safe"), [pair for pair in SENDING.items() if pair[0] != 200])
async def test_a_refused_request_may_be_repeated(caller: Caller, server: Server, status: int, safe: bool) -> None:
    client = caller.client.with_options(max_retries=0)
    server.answer(Reply(status, {}))
    with pytest.raises(errors.HttpError) as sent:
        await caller(client.sms.send_message(SMS))
    with pytest.raises(errors.HttpError) as read:
        await caller(client.account.get_balance())
    assert (sent.value.safe_to_repeat, read.value.safe_to_repeat) == (safe, True)
    assert pickle.loads(pickle.dumps(sent.value)).safe_to_repeat is safe


async def test_also_one_that_was_put_off(caller: Caller, server: Server) -> None:
    server.answer(Reply(503, {}, {"Retry-After": "100"}))
    with pytest.raises(errors.ServerError) as caught:
        await caller(caller.client.sms.send_message(SMS))
    assert (caught.value.safe_to_repeat, caught.value.retry_after) == (True, 100)


@pytest.mark.parametrize("reply", [Reply(broken=True), Reply(200, b"x" * 100, cut=10)], ids=repr)
async def test_what_may_have_been_sent_may_not_unless_it_only_reads(
    caller: Caller, server: Server, reply: Reply
) -> None:
    client = caller.client.with_options(max_retries=0)
    server.answer(reply)
    with pytest.raises(errors.TransportError) as sent:
        await caller(client.sms.send_message(SMS))
    with pytest.raises(errors.TransportError) as read:
        await caller(client.account.get_balance())
    assert (sent.value.maybe_sent, sent.value.safe_to_repeat) == (True, False)
    assert (read.value.maybe_sent, read.value.safe_to_repeat) == (True, True)


async def test_what_was_never_sent_may(kind: type[Any], caller: Caller) -> None:
    nowhere = Caller(kind, key="k", secret="s", base_url="http://127.0.0.1:1", max_retries=0)
    for error, call in (
        (
            (errors.ConnectError, nowhere.client.sms.send_message(SMS)),
            (errors.MissingCredentialsError, Caller(kind).client.sms.send_message(SMS)),
            (errors.ValidationError, caller.client.sms.send_message({"from": "A"})),
            (errors.InvalidMessageError, caller.client.messages.send_message({"channel": "sms"})),
        )
        if caller.is_async
        else ()
    ):
        with pytest.raises(error) as caught:
            await call
        assert caught.value.safe_to_repeat
    assert errors.SignatureError("no secret").safe_to_repeat
    assert not errors.DecodeError().safe_to_repeat
    assert not errors.OutcomeError().safe_to_repeat


# Outcomes


def parts(*statuses: Any, text: str = "Throughput Rate Exceeded - please wait [ 250 ] and retry") -> Reply:
    return Reply(body={"messages": [{"status": status, "error-text": text} for status in statuses]})


@pytest.mark.parametrize(
    ("reply", "expected", "group", "safe", "wait"),
    [
        (parts("1"), errors.ThrottledError, "throttled", True, 0.25),
        (parts("1", "1"), errors.ThrottledError, "throttled", True, 0.25),
        (parts(1), errors.ThrottledError, "throttled", True, 0.25),
        (parts("10", text="Too many binds"), errors.ThrottledError, "throttled", True, None),
        (parts("0", "1"), errors.ThrottledError, "throttled", False, None),
        (parts("1", "5"), errors.ThrottledError, "throttled", False, None),
        (parts("4"), errors.RefusedCredentialsError, "authentication", True, None),
        (parts("14"), errors.RefusedCredentialsError, "authentication", True, None),
        (parts("9"), errors.OutcomeError, "money", True, None),
        (parts("0", "9"), errors.OutcomeError, "money", False, None),
        (parts("2", "3"), errors.OutcomeError, "invalid", True, None),
        (parts("5"), errors.OutcomeError, "temporary", False, None),
        (parts("99"), errors.OutcomeError, None, False, None),
        (parts(), errors.OutcomeError, None, False, None),
        (parts(None), errors.OutcomeError, None, False, None),
        (Reply(body={"messages": [{}]}), errors.OutcomeError, None, False, None),
        (Reply(body={"messages": ["0"]}), errors.OutcomeError, None, False, None),
        (Reply(body={"messages": {}}), errors.OutcomeError, None, False, None),
        (Reply(body={}), errors.OutcomeError, None, False, None),
    ],
    ids=repr,
)
async def test_outcomes_of_an_sms(
    caller: Caller, server: Server, reply: Reply, expected: Any, group: str | None, safe: bool, wait: float | None
) -> None:
    server.answer(reply)
    client = caller.client.with_options(raise_on_error=True, max_retries=0)
    with pytest.raises(errors.OutcomeError) as caught:
        await caller(client.sms.send_message(SMS))
    error = caught.value
    assert type(error) is expected
    assert (error.kind, error.safe_to_repeat, error.retry_after) == (group, safe, wait)
    assert error.body == reply.body
    assert isinstance(error, errors.RateLimitError) == (group == "throttled")
    assert isinstance(error, errors.AuthenticationError) == (group == "authentication")
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.__dict__) == (str(error), error.__dict__)


@pytest.mark.parametrize("reply", [parts("0"), parts(0), parts("0", "0")], ids=repr)
async def test_a_good_outcome_is_returned(caller: Caller, server: Server, reply: Reply) -> None:
    server.answer(reply)
    assert await caller(caller.client.with_options(raise_on_error=True).sms.send_message(SMS)) == reply.body


async def test_outcomes_of_other_products(caller: Caller, server: Server) -> None:
    client = caller.client.with_options(raise_on_error=True, max_retries=0)
    order = {"country": "GB", "msisdn": "447700900000"}
    calls: list[tuple[Callable[[], Any], Any, str | None, bool]] = [
        (lambda: client.verify.check("a" * 32, code="1234"), {"status": "16"}, "invalid", True),
        (lambda: client.verify.check("a" * 32, code="1234"), {"status": "5"}, "temporary", False),
        (lambda: client.verify.check("a" * 32, code="1234"), {"request_id": "a"}, None, False),
        (lambda: client.verify.search("a" * 32), {"status": "101"}, "invalid", True),
        (lambda: client.number_insight.get_basic_number_insight(number="44"), {"status": "4"}, "authentication", True),
        (lambda: client.number_insight.get_basic_number_insight(number="44"), {"status": 1}, "throttled", True),
        (lambda: client.number_insight.get_standard_number_insight(number="44"), {"status": 43}, "temporary", True),
        (lambda: client.numbers.buy_number(order), {"error-code": "420"}, "invalid", True),
        (lambda: client.numbers.cancel_number(order), {"error-code": "401"}, "authentication", True),
    ]
    for call, body, kind, safe in calls:
        server.answer(Reply(body=body))
        with pytest.raises(errors.OutcomeError) as caught:
            await caller(call())
        assert (caught.value.kind, caught.value.safe_to_repeat) == (kind, safe), body
    server.answer(Reply(body={"verification_requests": [{"status": "FAILED"}]}))
    assert await caller(client.send(search_verification.build(request_ids=["a", "b"])))


# Answers that are hard to read


@pytest.mark.parametrize(
    "content", [b"[" * 100_000, b'{"a":' * 900 + b"1" + b"}" * 900, b"\xff\xfe{", b'{"detail": NaN}']
)
@pytest.mark.parametrize("label", ["application/json", "text/html"])
async def test_an_error_stays_readable(caller: Caller, server: Server, content: bytes, label: str) -> None:
    error = await refusal(caller, server, Reply(400, content, {"Content-Type": label}))
    assert error.status == 400
    assert str(error)
    assert pickle.loads(pickle.dumps(error)).status == 400


@pytest.mark.parametrize(
    ("body", "code", "detail"),
    [
        ({"code": "INVALID_ARGUMENT", "status": 400, "message": "No"}, "INVALID_ARGUMENT", "No"),
        ({"messages": [{"status": "4", "error-text": "Bad credentials"}]}, "4", "Bad credentials"),
        ({"status": "2", "error_text": "Missing number"}, "2", "Missing number"),
        ({"error": {"code": 17, "message": "No"}}, "17", "No"),
        ({"errors": [{"code": "E1", "message": "No"}]}, "E1", "No"),
        ({"error": "invalid_grant", "error_description": "Over"}, "invalid_grant", "Over"),
        ({"type": "x#y", "title": "T", "detail": "D"}, "y", "D"),
    ],
)
async def test_every_form_of_error(caller: Caller, server: Server, body: Any, code: str, detail: str) -> None:
    error = await refusal(caller, server, Reply(400, body))
    assert (error.code, error.detail) == (code, detail)


# The family


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_every_error_is_public_and_survives_pickling(kind: type[errors.Error]) -> None:
    assert getattr(vonage, kind.__name__) is kind
    error = kind([Problem("a.b", "is wrong")]) if issubclass(kind, errors.ValidationError) else kind("what happened")
    error.__dict__["status"] = 400
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is kind
        assert str(again) == str(error)
        assert again.args == error.args
        assert again.__dict__ == error.__dict__


async def test_a_refusal_survives_pickling_with_all_it_says(caller: Caller, server: Server) -> None:
    error = await refusal(caller, server, Reply(400, PROBLEM, {"X-Request-Id": "r-1"}))
    assert pickle.loads(pickle.dumps(error)).__dict__ == error.__dict__


def test_the_tree_of_3x() -> None:
    for name in ("AuthenticationError", "Verify2Error", "UsersError", "VideoError", "MissingCredentialsError"):
        assert issubclass(getattr(vonage, name), vonage.ClientError)
    for name in ("ClientError", "ServerError", "MessagesError", "RedactError", "PricingTypeError"):
        assert issubclass(getattr(vonage, name), vonage.Error)
    assert issubclass(vonage.ValidationError, ValueError)
    assert issubclass(vonage.RequestTimeoutError, TimeoutError)


def test_defaults_are_not_shared_between_errors() -> None:
    first: Any = errors.HttpError()
    with pytest.raises(TypeError):
        first.errors["to"] = "is wrong"
