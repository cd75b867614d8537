# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
"""Get the balance

What is left on the account, in euros.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_balance",
    "GET",
    "https://rest.nexmo.com",
    "/account/get-balance",
    security=(("basic",),),
    answers={200: "Balance"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build() -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request()


def parse(status: int, data: Any) -> models.Balance:
    """Read a decoded answer into models."""
    parsed: models.Balance = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client) -> Response[models.Balance]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build())


def sync(*, client: Client) -> models.Balance:
    """Get the balance.

    Args:
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The balance.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[models.Balance]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build())


async def asyncio(*, client: AsyncClient) -> models.Balance:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client)).parsed
