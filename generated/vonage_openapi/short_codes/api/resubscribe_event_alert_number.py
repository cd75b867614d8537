# Written by codegen from specs/short_codes.yaml. Do not edit: change the description and run `make generate`.
"""Take a number back into the alerts

Lets a number that had left your alerts get them again. Ask its owner first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "resubscribe_event_alert_number",
    "POST",
    "https://rest.nexmo.com",
    "/sc/us/alert/opt-in/manage/json",
    security=(("basic",),),
    body="form",
    answers={200: "OptIn"},
    returns={200: "object?"},
    retry="unsent",
    status="deprecated",
)


def build(*, body: dicts.ResubscribeNumber | models.ResubscribeNumber) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.OptIn:
    """Read a decoded answer into models."""
    parsed: models.OptIn = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.ResubscribeNumber | models.ResubscribeNumber
) -> Response[models.OptIn]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.ResubscribeNumber | models.ResubscribeNumber) -> models.OptIn:
    """Take a number back into the alerts.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        How the number stands now.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.ResubscribeNumber | models.ResubscribeNumber
) -> Response[models.OptIn]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.ResubscribeNumber | models.ResubscribeNumber) -> models.OptIn:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
