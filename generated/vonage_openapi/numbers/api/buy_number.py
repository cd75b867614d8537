# Written by codegen from specs/numbers.yaml. Do not edit: change the description and run `make generate`.
"""Rent a number

Rents a number that was found before. Rent is due at once and then every month.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "buy_number",
    "POST",
    "https://rest.nexmo.com",
    "/number/buy",
    security=(("basic",),),
    body="form",
    answers={200: "RestStatus"},
    returns={200: "object?"},
    retry="unsent",
    outcome={
        "code": "error-code",
        "success": ["200"],
        "text": "error-code-label",
        "failures": {"authentication": ["401"], "invalid": ["420"]},
    },
    status="ga",
)


def build(*, body: dicts.NumberOrder | models.NumberOrder) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.RestStatus:
    """Read a decoded answer into models."""
    parsed: models.RestStatus = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.NumberOrder | models.NumberOrder) -> Response[models.RestStatus]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.NumberOrder | models.NumberOrder) -> models.RestStatus:
    """Rent a number.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        It is done.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.NumberOrder | models.NumberOrder
) -> Response[models.RestStatus]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.NumberOrder | models.NumberOrder) -> models.RestStatus:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
