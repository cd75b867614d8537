# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
"""Delete a pool

Takes a pool away. Its numbers stay yours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "delete_pool",
    "DELETE",
    "https://api.nexmo.com",
    "/v2/numberpools/accounts/{account_id}/pools/{pool_id}",
    security=(("basic",),),
    answers={200: "Pool"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(account_id: str, pool_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "pool_id": pool_id})


def parse(status: int, data: Any) -> models.Pool:
    """Read a decoded answer into models."""
    parsed: models.Pool = OP.parse(status, data)
    return parsed


def sync_detailed(account_id: str, pool_id: str, *, client: Client) -> Response[models.Pool]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, pool_id))


def sync(account_id: str, pool_id: str, *, client: Client) -> models.Pool:
    """Delete a pool.

    Args:
        account_id: The account, by its API key.
        pool_id: The pool.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The pool that was.
    """
    return sync_detailed(account_id, pool_id, client=client).parsed


async def asyncio_detailed(account_id: str, pool_id: str, *, client: AsyncClient) -> Response[models.Pool]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, pool_id))


async def asyncio(account_id: str, pool_id: str, *, client: AsyncClient) -> models.Pool:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, pool_id, client=client)).parsed
