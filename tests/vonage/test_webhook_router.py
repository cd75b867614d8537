"""One address for all webhooks, and the frameworks that it is connected to."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import pytest
from vonage_sandbox import descriptions
from vonage_sandbox.routing import known

from vonage import Ncco, signature, webhooks
from vonage.webhooks import ReplayStore, WebhookOutcome, WebhookRouter, events
from vonage.webhooks._kind import kind_of

SECRET = "a-signature-secret-of-some-length"
STATUS = {"message_uuid": "3f1b5c70-8e5d-4c3b-9a0e-2d6f7a8b9c0d", "channel": "sms", "status": "delivered"}
CALL = {"uuid": "63f61863", "conversation_uuid": "CON-1", "status": "answered"}
ANSWER = "to=447700900001&from=447700900000&uuid=63f61863&conversation_uuid=CON-1"
SUNSET = {"meetings"}

Send = Callable[..., tuple[int, bytes]]


def signed(data: Any) -> tuple[bytes, dict[str, str]]:
    body = json.dumps(data).encode()
    return body, {**webhooks.sign(body, SECRET), "content-type": "application/json"}


@pytest.fixture
def seen() -> list[tuple[str, Any]]:
    return []


@pytest.fixture
def router(seen: list[tuple[str, Any]]) -> WebhookRouter:
    router = WebhookRouter(SECRET, seen=ReplayStore())

    @router.on(events.MESSAGE_STATUS)
    def status(event: Any) -> None:
        seen.append(("status", event))

    @router.on(events.VOICE_EVENT)
    def voice(event: Any) -> None:
        seen.append(("voice", event))

    @router.on("answer")
    def answer(event: Any) -> list[dict[str, str]]:
        seen.append(("answer", event))
        return [{"action": "talk", "text": "Hello"}]

    return router


def test_every_described_webhook_is_known_by_what_is_in_it() -> None:
    for api in sorted({operation.api for operation in known().values()} - SUNSET):
        for name, examples in descriptions.webhooks(api).items():
            for key, payload in examples.items():
                expected = "call_event" if name == "ip_call_placed" else name
                assert kind_of(payload) == expected, (api, name, key)


class TestRouter:
    def test_each_kind_has_its_function(self, router: WebhookRouter, seen: list[Any]) -> None:
        assert router.handle("POST", *signed(STATUS)) == WebhookOutcome("handled", 200, kind="message_status")
        assert router.handle("POST", *signed(CALL)).kind == "call_event"
        outcome = router.handle("GET", b"", webhooks.sign_query(ANSWER, SECRET), ANSWER)
        assert json.loads(outcome.body) == [{"action": "talk", "text": "Hello"}]
        assert [name for name, _ in seen] == ["status", "voice", "answer"]

    def test_a_repetition_is_an_outcome_of_its_own(self, router: WebhookRouter, seen: list[Any]) -> None:
        delivery = signed(STATUS)
        assert [router.handle("POST", *delivery).result for _ in range(2)] == ["handled", "duplicate"]
        assert len(seen) == 1

    def test_what_is_not_proved_is_refused(self, router: WebhookRouter, seen: list[Any]) -> None:
        body, headers = signed(STATUS)
        outcome = router.handle("POST", body + b" ", headers)
        assert (outcome.result, outcome.status, bool(outcome.reason)) == ("refused", 401, True)
        assert router.handle("POST", body, {}).result == "refused"
        assert seen == []

    def test_others_go_to_the_fallback(self, router: WebhookRouter, seen: list[Any]) -> None:
        unknown = {"something": "new"}
        assert router.handle("POST", *signed(unknown)) == WebhookOutcome("unhandled", 200)
        router.fallback(lambda event: seen.append(("other", event)))
        assert router.handle("POST", *signed(unknown)).result == "handled"
        assert seen[-1] == ("other", unknown)

    def test_a_failed_function_leaves_the_next_attempt_open(self, seen: list[Any]) -> None:
        router = WebhookRouter(SECRET, seen=ReplayStore())
        fail = [True]

        @router.on(events.MESSAGE_STATUS, events.INBOUND_SMS)
        def status(event: Any) -> None:
            if fail:
                fail.clear()
                raise LookupError("the database is away")
            seen.append(event)

        delivery = signed(STATUS)
        with pytest.raises(LookupError):
            router.handle("POST", *delivery)
        assert [router.handle("POST", *delivery).result for _ in range(2)] == ["handled", "duplicate"]
        body, headers = signed(STATUS)
        fail.append(True)
        with pytest.raises(LookupError):
            router.handle("POST", body, iter(headers.items()))
        assert router.handle("POST", body, iter(headers.items())).result == "handled"
        fail.append(True)
        sms = signature.signed({"msisdn": "447700900000", "messageId": "5b1e", "text": "Hi"}, SECRET, "sha256")
        router = WebhookRouter(SECRET, seen=router._seen, sms_signature_method="sha256")
        router.on(events.INBOUND_SMS)(status)
        with pytest.raises(LookupError):
            router.handle("POST", json.dumps(sms), {})
        assert router.handle("POST", json.dumps(sms), {}).result == "handled"

    async def test_coroutine_functions_are_awaited(self) -> None:
        router = WebhookRouter(SECRET)

        @router.on(events.ANSWER)
        async def answer(event: Any) -> Any:
            return Ncco.build_ncco(Ncco.Talk(text="Hi"))

        query = webhooks.sign_query(ANSWER, SECRET)
        outcome = await router.handle_async("GET", b"", query, ANSWER)
        assert json.loads(outcome.body)[0]["text"] == "Hi"
        with pytest.raises(TypeError, match="await handle_async"):
            router.handle("GET", b"", query, ANSWER)

    def test_unsigned_sms_are_let_in_where_asked(self) -> None:
        sms = {"msisdn": "447700900000", "to": "447700900001", "messageId": "5b1e", "text": "Hi"}
        strict, open_ = WebhookRouter(SECRET), WebhookRouter(SECRET, unsigned_sms=True)
        for router in (strict, open_):
            router.on(events.INBOUND_SMS)(lambda event: None)
        for method, body, headers, query in (
            ("GET", b"", {}, urlencode(sms)),
            ("POST", urlencode(sms).encode(), {"content-type": "application/x-www-form-urlencoded"}, ""),
            ("POST", json.dumps(sms).encode(), {"content-type": "application/json"}, ""),
        ):
            assert strict.handle(method, body, headers, query).result == "refused"
            assert open_.handle(method, body, headers, query).result == "handled"
        assert open_.handle("POST", json.dumps(STATUS), {}).result == "refused"

    def test_a_password_in_the_address_hides_no_signature(self) -> None:
        router = WebhookRouter(SECRET, sms_signature_method="sha256")
        router.on(events.INBOUND_SMS)(lambda event: None)
        sms = signature.signed({"msisdn": "447700900000", "messageId": "5b1e", "text": "Hi"}, SECRET, "sha256")
        headers = {"Authorization": "Basic dXNlcjpwYXNz", "Content-Type": "application/json"}
        assert router.handle("POST", json.dumps(sms), headers).result == "handled"
        assert router.handle("POST", json.dumps({**sms, "text": "Ho"}), headers).result == "refused"
        assert router.handle("POST", signed(STATUS)[0], headers).result == "refused"

    def test_unsigned_sms_hold_strings_as_signed_ones_do(self, seen: list[Any]) -> None:
        router = WebhookRouter(SECRET, unsigned_sms=True)
        router.on(events.INBOUND_SMS)(lambda event: seen.append(event))
        sms = {"msisdn": "447700900000", "messageId": "5b1e", "concat-total": 2, "keyword": None}
        assert router.handle("POST", json.dumps(sms), {"content-type": "application/json"}).result == "handled"
        assert seen == [{"msisdn": "447700900000", "messageId": "5b1e", "concat-total": "2"}]

    def test_slips_are_refused_at_once(self, router: WebhookRouter) -> None:
        with pytest.raises(ValueError, match="there is no webhook 'message_state'"):
            router.on("message_state")
        with pytest.raises(ValueError, match="already"):
            router.on(events.MESSAGE_STATUS)(lambda event: None)
        with pytest.raises(ValueError, match="kind of your own"):
            router.on(events.Kind[Any]())


def through_fastapi(router: WebhookRouter) -> Send:
    from fastapi import FastAPI
    from starlette.testclient import TestClient

    from vonage.integrations.fastapi import endpoint

    app = FastAPI()
    app.add_api_route("/hook", endpoint(router), methods=["GET", "POST"])
    client = TestClient(app)

    def send(method: str, body: bytes, headers: dict[str, str], query: str = "") -> tuple[int, bytes]:
        answer = client.request(method, f"/hook?{query}", content=body, headers=headers)
        return answer.status_code, answer.content

    return send


def through_flask(router: WebhookRouter) -> Send:
    import flask

    from vonage.integrations.flask import view

    app = flask.Flask("hooks")
    app.add_url_rule("/hook", view_func=view(router), methods=["GET", "POST"])
    client = app.test_client()

    def send(method: str, body: bytes, headers: dict[str, str], query: str = "") -> tuple[int, bytes]:
        answer = client.open("/hook", method=method, data=body, headers=headers, query_string=query)
        return answer.status_code, answer.data

    return send


def through_django(router: WebhookRouter) -> Send:
    from django.conf import settings
    from django.test import RequestFactory

    if not settings.configured:
        settings.configure(DEFAULT_CHARSET="utf-8")
    from vonage.integrations.django import view

    factory: Any = RequestFactory()
    hook: Any = view(router)

    def send(method: str, body: bytes, headers: dict[str, str], query: str = "") -> tuple[int, bytes]:
        kind = headers.get("content-type", "")
        others = {name: value for name, value in headers.items() if name != "content-type"}
        answer = hook(factory.generic(method, f"/hook?{query}", body, kind, headers=others))
        return answer.status_code, answer.content

    return send


def through_lambda(version: int, encoded: bool) -> Callable[[WebhookRouter], Send]:
    def through(router: WebhookRouter) -> Send:
        from vonage.integrations.aws import handler

        function = handler(router)

        def send(method: str, body: bytes, headers: dict[str, str], query: str = "") -> tuple[int, bytes]:
            text = base64.b64encode(body).decode() if encoded else body.decode()
            event: dict[str, Any] = {"body": text, "isBase64Encoded": encoded}
            if version == 2:
                event |= {"rawQueryString": query, "headers": headers, "requestContext": {"http": {"method": method}}}
            else:
                pairs = dict(pair.split("=") for pair in query.split("&") if pair)
                event |= {"httpMethod": method, "multiValueHeaders": {name: [each] for name, each in headers.items()}}
                event |= {"multiValueQueryStringParameters": {name: [each] for name, each in pairs.items()} or None}
            answer = function(event, None)
            return answer["statusCode"], answer["body"].encode()

        return send

    return through


FRAMEWORKS = {
    "fastapi": through_fastapi,
    "flask": through_flask,
    "django": through_django,
    "lambda 1": through_lambda(1, False),
    "lambda 2": through_lambda(2, True),
}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_a_router_in_each_framework(router: WebhookRouter, seen: list[Any], framework: str) -> None:
    send = FRAMEWORKS[framework](router)
    body, headers = signed(STATUS)
    assert send("POST", body, headers) == (200, b"")
    assert send("POST", body, headers) == (200, b"")  # again, and handled once
    assert send("POST", body + b" ", headers)[0] == 401
    status, answer = send("GET", b"", webhooks.sign_query(ANSWER, SECRET), ANSWER)
    assert (status, json.loads(answer)) == (200, [{"action": "talk", "text": "Hello"}])
    assert [name for name, _ in seen] == ["status", "answer"]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
class TestOneKindAtOneAddress:
    def test_fastapi(self) -> None:
        from fastapi import Depends, FastAPI
        from starlette.testclient import TestClient

        from vonage.integrations.fastapi import verified

        app = FastAPI()
        status = verified(webhooks.Verifier(SECRET), events.MESSAGE_STATUS)

        async def view(event: Any = Depends(status)) -> Any:  # noqa: B008  as FastAPI has it
            return {"uuid": event["message_uuid"]}

        app.add_api_route("/status", view, methods=["POST"])
        body, headers = signed(STATUS)
        with TestClient(app) as client:
            assert client.post("/status", content=body, headers=headers).json() == {"uuid": STATUS["message_uuid"]}
            assert client.post("/status", content=body + b" ", headers=headers).status_code == 401

    def test_flask(self) -> None:
        import flask

        from vonage.integrations.flask import verified

        app = flask.Flask("hooks")
        view = verified(webhooks.Verifier(SECRET))(lambda event: event["status"])
        app.add_url_rule("/status", view_func=view, endpoint="status", methods=["POST"])
        body, headers = signed(STATUS)
        client = app.test_client()
        assert client.post("/status", data=body, headers=headers).data == b"delivered"
        assert client.post("/status", data=b"{}", headers=headers).status_code == 401

    def test_django(self) -> None:
        from django.conf import settings
        from django.http import HttpResponse
        from django.test import RequestFactory

        if not settings.configured:
            settings.configure(DEFAULT_CHARSET="utf-8")
        settings.VONAGE_SIGNATURE_SECRET = SECRET
        from vonage.integrations.django import verified

        @verified()
        def view(request: Any, event: Any) -> HttpResponse:
            return HttpResponse(event["status"])

        body, headers = signed(STATUS)
        token = {"authorization": headers[next(n for n in headers if n.lower() == "authorization")]}
        factory: Any = RequestFactory()
        good: Any = view(factory.generic("POST", "/", body, "application/json", headers=token))
        bad: Any = view(factory.generic("POST", "/", b"{}", "application/json", headers=token))
        assert (good.content, bad.status_code) == (b"delivered", 401)


def test_redis_remembers_for_all_processes() -> None:
    import fakeredis

    from vonage.integrations.redis import RedisReplayStore

    server = fakeredis.FakeServer()
    one, two = (RedisReplayStore(fakeredis.FakeRedis(server=server)) for _ in range(2))
    assert [one("a", 10), two("a", 10), two("b", 10)] == [False, True, False]
    one.forget("a")
    assert two("a", 10) is False
    router = WebhookRouter(SECRET, seen=one)
    router.on(events.MESSAGE_STATUS)(lambda event: None)
    delivery = signed(STATUS)
    assert [router.handle("POST", *delivery).result for _ in range(2)] == ["handled", "duplicate"]
