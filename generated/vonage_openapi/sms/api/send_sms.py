# Written by codegen from specs/sms.yaml. Do not edit: change the description and run `make generate`.
"""Send an SMS

Hands one message to the platform. Long texts are split and answered with one entry a part. The HTTP status is 200
even when the message was refused: look at `status` of every entry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "send_sms",
    "POST",
    "https://rest.nexmo.com",
    "/sms/json",
    security=(("basic",), ("signature",)),
    body="form",
    answers={200: "SmsAnswer"},
    returns={200: "list"},
    members=("message-count", "messages"),
    retry="unsent",
    outcome={
        "items": "/messages",
        "code": "status",
        "success": ["0"],
        "text": "error-text",
        "failures": {
            "throttled": ["1", "10"],
            "authentication": ["4", "8", "11", "14"],
            "money": ["9"],
            "invalid": ["2", "3", "6", "7", "12", "15", "22", "23", "29", "32", "33"],
            "temporary": ["5"],
        },
    },
    status="ga",
)


def build(*, body: dicts.SendSms | models.SendSms) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.SmsAnswer:
    """Read a decoded answer into models."""
    parsed: models.SmsAnswer = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.SendSms | models.SendSms) -> Response[models.SmsAnswer]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.SendSms | models.SendSms) -> models.SmsAnswer:
    """Send an SMS.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        What became of each part.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(*, client: AsyncClient, body: dicts.SendSms | models.SendSms) -> Response[models.SmsAnswer]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.SendSms | models.SendSms) -> models.SmsAnswer:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
