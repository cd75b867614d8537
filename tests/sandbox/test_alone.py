"""What stands alone where a list is wanted, is null, of another type, or comes too late."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from vonage_sandbox import Sandbox
from vonage_sandbox.link import SandboxError

from tests.sandbox.conftest import bearer
from tests.sandbox.receiver import receive

PHONE, OWN = "447700900000", "447700900001"


def answered(sandbox: Sandbox, *ncco: dict[str, Any]) -> dict[str, Any]:
    """A call whose person has answered."""
    body = {"to": [{"type": "phone", "number": PHONE}], "from": {"type": "phone", "number": OWN}, "ncco": ncco}
    headers = bearer(sandbox)
    with httpx.Client(transport=sandbox.transport, base_url="http://sandbox", headers=headers) as client:
        made = client.post("/v1/calls", json=body)
    assert made.status_code == 201, made.text
    return sandbox.answer_call(made.json())


@pytest.mark.parametrize("kind", ["dtmf", ["dtmf"], None])
def test_the_type_of_an_input_may_stand_alone(kind: Any) -> None:
    with Sandbox(port=None, calls="manual") as sandbox:
        call = answered(sandbox, {"action": "input", "type": kind, "dtmf": {"maxDigits": "2"}})
        assert call["listening"] == ["dtmf"]
        assert sandbox.press(call, "12")["said"][-1]["text"] == "12"


@pytest.mark.parametrize(
    ("action", "shown"),
    [
        ({"action": "stream", "streamUrl": "http://example.com/a.mp3"}, "http://example.com/a.mp3"),
        (
            {"action": "conversation", "name": "a", "startOnEnter": "false", "musicOnHoldUrl": "http://example.com/b"},
            "http://example.com/b",
        ),
    ],
)
def test_an_address_of_a_call_flow_may_stand_alone(action: dict[str, Any], shown: str) -> None:
    with Sandbox(port=None, calls="manual") as sandbox:
        assert [each["text"] for each in answered(sandbox, action)["said"]] == [shown]


def test_the_error_of_a_message_says_that_its_time_was_over() -> None:
    with receive() as receiver, Sandbox(messages="manual", webhook_url=receiver.url) as sandbox:
        message = {"message_type": "text", "channel": "rcs", "to": PHONE, "from": "Acme", "text": "Hello", "ttl": "30"}
        httpx.post(f"{sandbox.url}/v1/messages", json=message, headers=bearer(sandbox))
        sandbox.advance(29)
        assert sandbox.messages[0]["status"] == "submitted"
        sandbox.advance(2)
        sandbox.wait_until_idle()
        [told] = [each for each in receiver.at("/status") if each["status"] == "undeliverable"]
        assert (told["error"]["title"], told["error"]["detail"]) == ("1360", "Its time to live was over.")


@pytest.mark.parametrize(
    "content",
    [{"image": "http://example.com/a.png"}, {"image": {"url": 5}}, {"image": ["a"]}, {"image": {"url": {"a": "b"}}}],
)
def test_an_inbound_message_with_content_of_other_types_is_refused(content: dict[str, Any]) -> None:
    with Sandbox(port=None) as sandbox, pytest.raises(SandboxError, match="content.image"):
        sandbox.receive(to=OWN, from_=PHONE, channel="whatsapp", message_type="image", content=content)
