# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
"""Remove numbers from a pool

Takes up to 50 numbers out of a pool. Where only some of them could be removed, there is an answer whose `error`
tells which not; where none could, that is an error.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "remove_pool_numbers",
    "POST",
    "https://api.nexmo.com",
    "/v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers/delete",
    security=(("basic",),),
    body="json",
    answers={207: "PoolNumbersDone"},
    returns={204: "", 200: "", 207: "object"},
    retry="unsent",
    status="beta",
)


def build(account_id: str, pool_id: str, *, body: dicts.PoolNumbers | models.PoolNumbers) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "pool_id": pool_id}, body=body)


def parse(status: int, data: Any) -> None | models.PoolNumbersDone:
    """Read a decoded answer into models."""
    parsed: None | models.PoolNumbersDone = OP.parse(status, data)
    return parsed


def sync_detailed(
    account_id: str, pool_id: str, *, client: Client, body: dicts.PoolNumbers | models.PoolNumbers
) -> Response[None | models.PoolNumbersDone]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, pool_id, body=body))


def sync(
    account_id: str, pool_id: str, *, client: Client, body: dicts.PoolNumbers | models.PoolNumbers
) -> None | models.PoolNumbersDone:
    """Remove numbers from a pool.

    Args:
        account_id: The account, by its API key.
        pool_id: The pool.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        None of the numbers is in the pool any more.
    """
    return sync_detailed(account_id, pool_id, client=client, body=body).parsed


async def asyncio_detailed(
    account_id: str, pool_id: str, *, client: AsyncClient, body: dicts.PoolNumbers | models.PoolNumbers
) -> Response[None | models.PoolNumbersDone]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, pool_id, body=body))


async def asyncio(
    account_id: str, pool_id: str, *, client: AsyncClient, body: dicts.PoolNumbers | models.PoolNumbers
) -> None | models.PoolNumbersDone:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, pool_id, client=client, body=body)).parsed
