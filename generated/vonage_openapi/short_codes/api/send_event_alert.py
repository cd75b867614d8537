# Written by codegen from specs/short_codes.yaml. Do not edit: change the description and run `make generate`.
"""Send an alert

Fills a text that the account has set up and sends it. The placeholders of the text are further fields of the body,
under their own names.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "send_event_alert",
    "POST",
    "https://rest.nexmo.com",
    "/sc/us/alert/json",
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


def build(*, body: dicts.EventAlert | models.EventAlert) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.SmsAnswer:
    """Read a decoded answer into models."""
    parsed: models.SmsAnswer = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.EventAlert | models.EventAlert) -> Response[models.SmsAnswer]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.EventAlert | models.EventAlert) -> models.SmsAnswer:
    """Send an alert.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        What became of each part.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.EventAlert | models.EventAlert
) -> Response[models.SmsAnswer]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.EventAlert | models.EventAlert) -> models.SmsAnswer:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
