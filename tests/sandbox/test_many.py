"""A thousand SMS from programs of several threads, over the network with and without TLS: no receipt is lost or doubled."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pytest
from vonage_sandbox import Sandbox

import vonage
from tests.sandbox.receiver import receive

MANY = 1000


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
def test_a_thousand_sms_have_a_receipt_each(tls: bool) -> None:
    with receive() as receiver, Sandbox(tls=tls, webhook_url=receiver.url) as sandbox:

        def send(number: int) -> str:
            answer = client.sms.send_message({"from": "Acme", "to": f"4477009{number:05d}", "text": "Hello"})
            return answer["messages"][0]["message-id"]

        with vonage.Client(**sandbox.credentials.as_arguments()) as client, ThreadPoolExecutor(4) as pool:
            ids = list(pool.map(send, range(MANY)))
        sandbox.wait_until_idle(timeout=60)
        received = Counter(each["messageId"] for each in receiver.at("/delivery-receipt"))
    assert len(set(ids)) == MANY
    assert received == Counter(ids)
