# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
"""Add numbers to a pool

Puts numbers of the account into a pool. Where only some of them could be added, `error` of the answer tells which
not; where none could, that is an error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "add_pool_numbers",
    "POST",
    "https://api.nexmo.com",
    "/v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers",
    security=(("basic",),),
    body="json",
    answers={201: "PoolNumbersDone", 200: "PoolNumbersDone", 207: "PoolNumbersDone"},
    returns={201: "object", 200: "object", 207: "object"},
    retry="unsent",
    status="beta",
)


def build(account_id: str, pool_id: str, *, body: dicts.PoolNumbers | models.PoolNumbers) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "pool_id": pool_id}, body=body)


def parse(status: int, data: Any) -> models.PoolNumbersDone:
    """Read a decoded answer into models."""
    parsed: models.PoolNumbersDone = OP.parse(status, data)
    return parsed


def sync_detailed(
    account_id: str, pool_id: str, *, client: Client, body: dicts.PoolNumbers | models.PoolNumbers
) -> Response[models.PoolNumbersDone]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, pool_id, body=body))


def sync(
    account_id: str, pool_id: str, *, client: Client, body: dicts.PoolNumbers | models.PoolNumbers
) -> models.PoolNumbersDone:
    """Add numbers to a pool.

    Args:
        account_id: The account, by its API key.
        pool_id: The pool.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The numbers that are in the pool now.
    """
    return sync_detailed(account_id, pool_id, client=client, body=body).parsed


async def asyncio_detailed(
    account_id: str, pool_id: str, *, client: AsyncClient, body: dicts.PoolNumbers | models.PoolNumbers
) -> Response[models.PoolNumbersDone]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, pool_id, body=body))


async def asyncio(
    account_id: str, pool_id: str, *, client: AsyncClient, body: dicts.PoolNumbers | models.PoolNumbers
) -> models.PoolNumbersDone:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, pool_id, client=client, body=body)).parsed
