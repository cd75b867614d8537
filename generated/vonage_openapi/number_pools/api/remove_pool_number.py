# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
"""Remove a number from a pool

Takes one number out of a pool.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "remove_pool_number",
    "DELETE",
    "https://api.nexmo.com",
    "/v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers/{number}",
    security=(("basic",),),
    returns={204: ""},
    retry="idempotent",
    status="beta",
)


def build(account_id: str, pool_id: str, number: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "pool_id": pool_id, "number": number})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(account_id: str, pool_id: str, number: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, pool_id, number))


def sync(account_id: str, pool_id: str, number: str, *, client: Client) -> None:
    """Remove a number from a pool.

    Args:
        account_id: The account, by its API key.
        pool_id: The pool.
        number: A number in the pool.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The number is not in the pool any more.
    """
    return sync_detailed(account_id, pool_id, number, client=client).parsed


async def asyncio_detailed(account_id: str, pool_id: str, number: str, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, pool_id, number))


async def asyncio(account_id: str, pool_id: str, number: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, pool_id, number, client=client)).parsed
