"""Webhooks that a sandbox posts to applications of each framework, which listen on this machine."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from vonage_sandbox import Sandbox

import vonage
from vonage.webhooks import ReplayStore, WebhookRouter, events

pytest.importorskip("fastapi", reason="the frameworks are not installed")

SECRET = "a-signature-secret-for-all-of-these-servers"
Application = Any


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Nothing."""


@contextmanager
def over_wsgi(application: Application) -> Generator[str]:
    with make_server("127.0.0.1", 0, application, handler_class=Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/hooks"
        server.shutdown()
        thread.join()


@contextmanager
def fastapi(router: WebhookRouter) -> Generator[str]:
    from fastapi import FastAPI
    from vonage_sandbox.server import Server

    from vonage.integrations.fastapi import endpoint

    app = FastAPI()
    app.add_route("/hooks/{which}", endpoint(router), methods=["GET", "POST"])
    assert "/hooks/{which}" not in app.openapi()["paths"]
    server = Server(app, "127.0.0.1", 0, None)
    server.start()
    yield f"http://127.0.0.1:{server.port}/hooks"
    server.close()


@contextmanager
def flask(router: WebhookRouter) -> Generator[str]:
    from flask import Flask

    from vonage.integrations.flask import view

    app = Flask("hooks")
    app.add_url_rule("/hooks/<which>", view_func=view(router), methods=["GET", "POST"])
    with over_wsgi(app) as url:
        yield url


@contextmanager
def django(router: WebhookRouter) -> Generator[str]:
    from django.conf import settings

    if not settings.configured:
        settings.configure(DEFAULT_CHARSET="utf-8")
    from django.core.handlers.wsgi import WSGIRequest

    from vonage.integrations.django import view

    hook: Any = view(router)

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        answer = hook(WSGIRequest(environ), which=environ["PATH_INFO"])
        start_response(f"{answer.status_code} ", [*answer.items(), ("Content-Length", str(len(answer.content)))])
        return [answer.content]

    with over_wsgi(application) as url:
        yield url


def behind_load_balancer(environ: dict[str, Any], body: str) -> dict[str, Any]:
    query = [pair.partition("=") for pair in environ["QUERY_STRING"].split("&") if pair]
    headers = {name[5:].replace("_", "-").lower(): value for name, value in environ.items() if name[:5] == "HTTP_"}
    headers["content-type"] = environ.get("CONTENT_TYPE", "")
    return {
        "requestContext": {"elb": {"targetGroupArn": "arn:aws:elasticloadbalancing"}},
        "httpMethod": environ["REQUEST_METHOD"],
        "path": environ["PATH_INFO"],
        "queryStringParameters": {name: value for name, _, value in query},
        "headers": headers,
        "body": body,
        "isBase64Encoded": False,
    }


@contextmanager
def aws(router: WebhookRouter) -> Generator[str]:
    from vonage.integrations.aws import handler

    function = handler(router)

    def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> list[bytes]:
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0)).decode()
        answer = function(behind_load_balancer(environ, body), None)
        start_response(f"{answer['statusCode']} ", [*answer["headers"].items()])
        return [answer["body"].encode()]

    with over_wsgi(application) as url:
        yield url


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("framework", [fastapi, flask, django, aws])
def test_a_sandbox_posts_to_it(framework: Callable[[WebhookRouter], Any]) -> None:
    seen: list[tuple[str, Any]] = []
    router = WebhookRouter(SECRET, seen=ReplayStore(), sms_signature_method="sha256")
    router.on(events.MESSAGE_STATUS)(lambda event: seen.append(("status", event["status"])))
    router.on(events.DELIVERY_RECEIPT)(lambda event: seen.append(("receipt", event.get("status"))))
    router.fallback(lambda event: seen.append(("event", event.get("status"))))

    @router.on(events.ANSWER)
    def answer(event: Any) -> Any:
        seen.append(("answer", event["from"]))
        return [{"action": "talk", "text": "Grüße & more"}]

    with (
        framework(router) as url,
        Sandbox(webhook_url=url, signature_secret=SECRET, sms_signature="sha256") as sandbox,
        vonage.Client(**sandbox.credentials.as_arguments()) as client,
    ):
        client.sms.send_message({"from": "Acme", "to": "447700900000", "text": "Hello"})
        client.messages.send_message(
            {"channel": "sms", "message_type": "text", "from": "Acme", "to": "447700900000", "text": "Hello"}
        )
        for method in ("GET", "POST"):
            call: Any = {
                "to": [{"type": "sip", "uri": "sip:a b&c@example.com"}],
                "from": {"type": "phone", "number": "447700900001"},
                "answer_url": [f"{url}/answer"],
                "answer_method": method,
            }
            uuid = client.voice.create_call(call)["uuid"]
            done = sandbox.wait_for_call(id=uuid, status="completed")
            assert [line["text"] for line in done["said"]] == ["Grüße & more"]
        sandbox.wait_until_idle()
        refused = [(each["name"], each["attempts"]) for each in sandbox.webhooks if each["status"] != "delivered"]
    assert refused == []
    assert {("status", "delivered"), ("receipt", "delivered"), ("event", "completed")} <= set(seen)
    assert seen.count(("answer", "447700900001")) == 2
