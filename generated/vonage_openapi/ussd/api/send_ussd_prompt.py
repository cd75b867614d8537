# Written by codegen from specs/ussd.yaml. Do not edit: change the description and run `make generate`.
"""Show a text and ask for a reply

Opens a text with a field for a reply. The sender must be a number of yours that can receive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "send_ussd_prompt",
    "POST",
    "https://rest.nexmo.com",
    "/ussd-prompt/json",
    security=(("basic",),),
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
    status="deprecated",
)


def build(*, body: dicts.UssdMessage | models.UssdMessage) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.SmsAnswer:
    """Read a decoded answer into models."""
    parsed: models.SmsAnswer = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.UssdMessage | models.UssdMessage) -> Response[models.SmsAnswer]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.UssdMessage | models.UssdMessage) -> models.SmsAnswer:
    """Show a text and ask for a reply.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        What became of the message.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.UssdMessage | models.UssdMessage
) -> Response[models.SmsAnswer]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.UssdMessage | models.UssdMessage) -> models.SmsAnswer:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
