"""Errors say what happened, survive pickling, and hide what is secret; so do the log and every repr."""

from __future__ import annotations

import inspect
import logging
import pickle
from typing import Any

import pytest

import vonage
import vonage.errors
from tests.vonage.conftest import SECRET
from tests.vonage.server import Reply, Server

PROBLEM = {
    "type": "https://developer.vonage.com/api-errors#invalid-params",
    "title": "Fields refused",
    "detail": "One field does not hold up.",
    "instance": "i-1",
    "invalid_parameters": [{"name": "to", "reason": "no number"}],
}


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, vonage.ClientError),
        (401, vonage.AuthenticationError),
        (404, vonage.NotFoundError),
        (422, vonage.ClientError),
        (429, vonage.RateLimitError),
        (500, vonage.ServerError),
        (503, vonage.ServerError),
    ],
)
def test_each_status_has_its_error(
    client: vonage.Client, server: Server, status: int, kind: type[vonage.HttpError]
) -> None:
    server.answer(Reply(status, PROBLEM, {"Content-Type": "application/problem+json", "X-Request-Id": "r-9"}))
    with pytest.raises(kind) as caught:
        client.with_options(max_retries=0).account.get_balance()
    error = caught.value
    assert (error.status, error.title, error.code, error.request_id) == (
        status,
        "Fields refused",
        "invalid-params",
        "r-9",
    )
    assert error.errors == {"to": "no number"}
    assert error.operation == "get_balance"
    assert error.body == PROBLEM


@pytest.mark.parametrize(
    ("reply", "text"),
    [
        (
            Reply(400, PROBLEM),
            "Fields refused: One field does not hold up. (https://developer.vonage.com/api-errors#invalid-params)",
        ),
        (Reply(400, {"error-code": "420"}), "{'error-code': '420'}"),
        (Reply(400, [1, 2]), "[1, 2]"),
        (Reply(400, b"no"), "400 response from HOST"),
        (Reply(502, {"title": "ignored"}), "502 response from HOST"),
        (
            Reply(400, {"status": 400, "message": "m", "name": "n", "errors": ["e1"]}),
            "Status Code 400: n: m\nError: e1",
        ),
        (Reply(401, PROBLEM), "Authentication failed. One field does not hold up."),
    ],
)
def test_texts_are_those_of_3x(client: vonage.Client, server: Server, reply: Reply, text: str) -> None:
    server.answer(reply)
    with pytest.raises(vonage.HttpError) as caught:
        client.with_options(max_retries=0).account.get_balance()
    assert str(caught.value) == text.replace("HOST", server.host)


def test_an_outcome_becomes_an_error_when_asked_for(client: vonage.Client, server: Server) -> None:
    refused = {"message-count": "1", "messages": [{"status": "2", "error-text": "The field to is missing"}]}
    server.answer(Reply(body=refused))
    message: Any = {"from": "A", "to": "447700900000", "text": "x"}
    assert client.sms.send_message(message)["messages"][0]["status"] == "2"
    with pytest.raises(vonage.OutcomeError, match="The field to is missing") as caught:
        client.with_options(raise_on_error=True).sms.send_message(message)
    assert (caught.value.code, caught.value.body) == ("2", refused)


def every_error() -> list[type[vonage.Error]]:
    found = [each for _, each in inspect.getmembers(vonage.errors, inspect.isclass) if issubclass(each, vonage.Error)]
    assert len(found) > 30
    return found


@pytest.mark.parametrize("kind", every_error())
def test_errors_survive_pickling(kind: type[vonage.Error]) -> None:
    error = kind([]) if issubclass(kind, vonage.ValidationError) else kind("what happened")
    error.__dict__["note"] = "kept"
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert (str(again), again.args, again.__dict__["note"]) == (str(error), error.args, "kept")


@pytest.mark.parametrize("kind", every_error())
def test_errors_are_at_the_top_level(kind: type[vonage.Error]) -> None:
    assert getattr(vonage, kind.__name__) is kind


def test_nothing_secret_is_logged(client: vonage.Client, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    server.answer(Reply(500, {}), Reply(body={}))
    client.number_insight.get_basic_number_insight(number="447700900123")
    client.sms.send_message({"from": "AcmeInc", "to": "447700900456", "text": "a private text"})
    client.voice.get_calls()
    own = "\n".join(record.getMessage() for record in caplog.records if record.name.startswith("vonage"))
    assert "GET /ni/basic/json: 500, again in" in own
    token = server.last.authorization.removeprefix("Bearer ")
    for secret in (SECRET, token, "447700900123", "447700900456", "a private text", "Basic "):
        assert secret not in own


def test_no_repr_shows_a_secret(client: vonage.Client) -> None:
    client.signature_secret = "a-signature-secret"
    shown = repr(client) + repr(client.__dict__)
    assert SECRET not in shown
    assert "a-signature-secret" not in shown
    assert "PRIVATE KEY" not in shown


def test_a_client_is_not_pickled(client: vonage.Client) -> None:
    with pytest.raises(TypeError, match="secrets"):
        pickle.dumps(client)
