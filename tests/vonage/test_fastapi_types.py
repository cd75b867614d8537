"""Types of the SDK as bodies and answers of a FastAPI application: checked, documented, and sent on to a sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from vonage_sandbox import Sandbox

import vonage
from vonage.types import Call, CreateCall, CreatedCall, MessageAccepted, OutboundMessage, SendSms, SmsAnswer

SMS = {"from": "AcmeInc", "to": "447700900000", "text": "Hello"}
IMAGE = {
    "channel": "whatsapp",
    "message_type": "image",
    "from": "447700900001",
    "to": "447700900000",
    "image": {"url": "https://example.com/cat.png"},
}
CALL = {
    "to": [{"type": "phone", "number": "447700900000"}],
    "from": {"type": "phone", "number": "447700900001"},
    "ncco": [{"action": "talk", "text": "Hello"}],
}


def application(client: vonage.AsyncClient) -> FastAPI:
    app = FastAPI()

    @app.post("/sms")
    async def send_sms(body: SendSms) -> SmsAnswer:
        return await client.sms.send_message(body)

    @app.post("/messages")
    async def send_message(body: OutboundMessage) -> MessageAccepted:
        return await client.messages.send_message(body)

    @app.post("/calls")
    async def create_call(body: CreateCall) -> CreatedCall:
        return await client.voice.create_call(body)

    @app.get("/calls/{uuid}")
    async def get_call(uuid: str) -> Call:
        return await client.voice.get_call(uuid)

    return app


@pytest.fixture
async def web() -> AsyncIterator[httpx.AsyncClient]:
    with Sandbox() as sandbox:
        async with vonage.AsyncClient(**sandbox.credentials.as_arguments()) as client:
            transport = httpx.ASGITransport(application(client))
            async with httpx.AsyncClient(transport=transport, base_url="http://app.example") as web:
                yield web


async def test_a_body_is_sent_as_it_came_and_the_answer_comes_back_whole(web: httpx.AsyncClient) -> None:
    sent = (await web.post("/sms", json=SMS)).json()
    assert sent["message-count"] == "1"
    assert sent["messages"][0]["status"] == "0"
    assert (await web.post("/messages", json=IMAGE)).json()["message_uuid"]
    call = (await web.post("/calls", json=CALL)).json()
    assert (await web.get(f"/calls/{call['uuid']}")).json()["to"]["number"] == "447700900000"


@pytest.mark.parametrize(
    ("path", "body", "named"),
    [
        ("/sms", {"from": "AcmeInc", "text": "Hello"}, "to"),
        ("/messages", {**IMAGE, "image": "cat.png"}, "image"),
        ("/calls", {**CALL, "to": {"type": "phone"}}, "to"),
    ],
)
async def test_a_wrong_body_is_refused_by_name(
    web: httpx.AsyncClient, path: str, body: dict[str, Any], named: str
) -> None:
    answer = await web.post(path, json=body)
    assert answer.status_code == 422
    assert any(named in problem["loc"] for problem in answer.json()["detail"])


async def test_the_document_of_the_application_describes_them(web: httpx.AsyncClient) -> None:
    schemas = (await web.get("/openapi.json")).json()["components"]["schemas"]
    assert {"from", "to", "text"} <= schemas["SendSms"]["properties"].keys()
    assert set(schemas["SendSms"]["required"]) == {"from", "to"}
