# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
"""Change a pool

Changes what is given and leaves the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "update_pool",
    "PATCH",
    "https://api.nexmo.com",
    "/v2/numberpools/accounts/{account_id}/pools/{pool_id}",
    security=(("basic",),),
    body="json",
    answers={201: "Pool", 200: "Pool"},
    returns={201: "object", 200: "object"},
    retry="idempotent",
    status="beta",
)


def build(account_id: str, pool_id: str, *, body: dicts.PoolChange | models.PoolChange) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "pool_id": pool_id}, body=body)


def parse(status: int, data: Any) -> models.Pool:
    """Read a decoded answer into models."""
    parsed: models.Pool = OP.parse(status, data)
    return parsed


def sync_detailed(
    account_id: str, pool_id: str, *, client: Client, body: dicts.PoolChange | models.PoolChange
) -> Response[models.Pool]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, pool_id, body=body))


def sync(account_id: str, pool_id: str, *, client: Client, body: dicts.PoolChange | models.PoolChange) -> models.Pool:
    """Change a pool.

    Args:
        account_id: The account, by its API key.
        pool_id: The pool.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The pool as it is now.
    """
    return sync_detailed(account_id, pool_id, client=client, body=body).parsed


async def asyncio_detailed(
    account_id: str, pool_id: str, *, client: AsyncClient, body: dicts.PoolChange | models.PoolChange
) -> Response[models.Pool]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, pool_id, body=body))


async def asyncio(
    account_id: str, pool_id: str, *, client: AsyncClient, body: dicts.PoolChange | models.PoolChange
) -> models.Pool:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, pool_id, client=client, body=body)).parsed
