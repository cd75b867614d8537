"""Send an SMS and create a call through the generated endpoints, sync and async.

Run it with `make example`, which starts a mock of the descriptions that refuses whatever they do not allow.
"""

from __future__ import annotations

import asyncio
import json
import os

from plain_client import Credentials, PlainAsyncClient, PlainClient
from vonage_openapi import ValidationError
from vonage_openapi.sms.api import send_sms
from vonage_openapi.sms.models import SendSms
from vonage_openapi.voice.api import create_call
from vonage_openapi.voice.dicts import CreateCall

# Where each API listens; empty sends to the platform itself.
CREDENTIALS = Credentials(
    key=os.environ.get("VONAGE_API_KEY", "abcd1234"),
    secret=os.environ.get("VONAGE_API_SECRET", "a-secret"),
    token=os.environ.get("VONAGE_TOKEN", "header.claims.signature"),
    bases=json.loads(os.environ.get("VONAGE_MOCKS", "{}")),
)

CALL: CreateCall = {
    "to": [{"type": "phone", "number": "447700900000"}],
    "from": {"type": "phone", "number": "447700900001"},
    "ncco": [{"action": "talk", "text": "Hello from Vonage"}],
}


def with_sync_client() -> None:
    """Dicts and models do for a body; the answer comes as models, with the plain data beside them."""
    with PlainClient(CREDENTIALS) as client:
        answer = send_sms.sync(client=client, body={"from": "AcmeInc", "to": "447700900000", "text": "A dict"})
        print("sync   SMS ", answer.messages[0].message_id)

        detailed = send_sms.sync_detailed(client=client, body=SendSms("AcmeInc", "447700900000", text="A model"))
        print("sync   SMS ", detailed.status, detailed.data["messages"][0]["message-id"])

        call = create_call.sync(client=client, body=CALL)
        print("sync   call", call.uuid, call.status)

        try:
            send_sms.sync(client=client, body={"from": "AcmeInc", "to": "+44 7700 900000", "text": "Hello"})
        except ValidationError as error:
            print("refused before it was sent:", error)


async def with_async_client() -> None:
    """The same, with several requests in flight."""
    async with PlainAsyncClient(CREDENTIALS) as client:
        bodies = [SendSms("AcmeInc", f"44770090000{n}", text=f"Number {n}") for n in range(3)]
        answers = await asyncio.gather(*(send_sms.asyncio(client=client, body=body) for body in bodies))
        for answer in answers:
            print("async  SMS ", answer.messages[0].message_id)
        call = await create_call.asyncio(client=client, body=CALL)
        print("async  call", call.uuid, call.status)


if __name__ == "__main__":
    with_sync_client()
    asyncio.run(with_async_client())
