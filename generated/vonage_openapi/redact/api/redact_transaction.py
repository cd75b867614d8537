# Written by codegen from specs/redact.yaml. Do not edit: change the description and run `make generate`.
"""Erase the personal data of a record

Works from one hour after the event on and only for products that your account may redact. The platform takes up to
170 requests a second.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "redact_transaction",
    "POST",
    "https://api.nexmo.com",
    "/v1/redact/transaction",
    security=(("basic",),),
    body="json",
    returns={204: ""},
    retry="unsent",
    status="ga",
)


def build(*, body: dicts.RedactTransaction | models.RedactTransaction) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.RedactTransaction | models.RedactTransaction) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.RedactTransaction | models.RedactTransaction) -> None:
    """Erase the personal data of a record.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The data is erased.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.RedactTransaction | models.RedactTransaction
) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.RedactTransaction | models.RedactTransaction) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
