# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
"""List the numbers of a pool

One page of the numbers in a pool.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_pool_numbers",
    "GET",
    "https://api.nexmo.com",
    "/v2/numberpools/accounts/{account_id}/pools/{pool_id}/numbers",
    security=(("basic",),),
    answers={200: "PoolNumberPage"},
    returns={200: "list"},
    members=("page_size", "page", "total_pages", "total_items", "_links", "_embedded"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded/numbers",
        "pages": "/total_pages",
    },
    status="beta",
)


def build(account_id: str, pool_id: str, *, page_size: int | Unset = UNSET, page: int | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "pool_id": pool_id}, query={"page_size": page_size, "page": page})


def parse(status: int, data: Any) -> models.PoolNumberPage:
    """Read a decoded answer into models."""
    parsed: models.PoolNumberPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    account_id: str, pool_id: str, *, client: Client, page_size: int | Unset = UNSET, page: int | Unset = UNSET
) -> Response[models.PoolNumberPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, pool_id, page_size=page_size, page=page))


def sync(
    account_id: str, pool_id: str, *, client: Client, page_size: int | Unset = UNSET, page: int | Unset = UNSET
) -> models.PoolNumberPage:
    """List the numbers of a pool.

    Args:
        account_id: The account, by its API key.
        pool_id: The pool.
        client: Sends the request, `vonage.Client` for one.
        page_size: How many entries a page has.
        page: Which page is wanted, from 1.

    Returns:
        One page of numbers.
    """
    return sync_detailed(account_id, pool_id, client=client, page_size=page_size, page=page).parsed


async def asyncio_detailed(
    account_id: str, pool_id: str, *, client: AsyncClient, page_size: int | Unset = UNSET, page: int | Unset = UNSET
) -> Response[models.PoolNumberPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, pool_id, page_size=page_size, page=page))


async def asyncio(
    account_id: str, pool_id: str, *, client: AsyncClient, page_size: int | Unset = UNSET, page: int | Unset = UNSET
) -> models.PoolNumberPage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, pool_id, client=client, page_size=page_size, page=page)).parsed
