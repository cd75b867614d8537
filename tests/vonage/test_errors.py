"""What the platform's refusals become, and that every error survives a pickle."""

from __future__ import annotations

import copy
import inspect
import pickle
from typing import Any

import pytest
from vonage_openapi import Problem

import vonage
from tests.vonage.conftest import Caller
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
        "invalid_parameters": [{"name": "to", "reason": "is no number"}, {"field": "text", "message": "is empty"}],
    }
    error = await refusal(caller, server, Reply(422, body))
    assert (error.code, error.title, error.detail) == ("low-balance", "Low balance", "Top up first.")
    assert error.request_id == "trace-1"
    assert error.errors == {"to": "is no number", "text": "is empty"}
    assert error.body == body
    assert error.headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("invalid", "errors_by_field"),
    [
        ([{"name": "to", "reason": "is no number"}], {"to": "is no number"}),
        ({"to": "is no number"}, {"to": "is no number"}),
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
