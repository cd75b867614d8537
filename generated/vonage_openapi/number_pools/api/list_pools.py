# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
"""List pools

One page of the pools of the account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_pools",
    "GET",
    "https://api.nexmo.com",
    "/v2/numberpools/accounts/{account_id}/pools",
    security=(("basic",),),
    answers={200: "PoolPage"},
    returns={200: "list"},
    members=("page_size", "page", "total_pages", "total_items", "_links", "_embedded"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded/pools",
        "pages": "/total_pages",
    },
    status="beta",
)


def build(account_id: str, *, page_size: int | Unset = UNSET, page: int | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id}, query={"page_size": page_size, "page": page})


def parse(status: int, data: Any) -> models.PoolPage:
    """Read a decoded answer into models."""
    parsed: models.PoolPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    account_id: str, *, client: Client, page_size: int | Unset = UNSET, page: int | Unset = UNSET
) -> Response[models.PoolPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, page_size=page_size, page=page))


def sync(
    account_id: str, *, client: Client, page_size: int | Unset = UNSET, page: int | Unset = UNSET
) -> models.PoolPage:
    """List pools.

    Args:
        account_id: The account, by its API key.
        client: Sends the request, `vonage.Client` for one.
        page_size: How many entries a page has.
        page: Which page is wanted, from 1.

    Returns:
        One page of pools.
    """
    return sync_detailed(account_id, client=client, page_size=page_size, page=page).parsed


async def asyncio_detailed(
    account_id: str, *, client: AsyncClient, page_size: int | Unset = UNSET, page: int | Unset = UNSET
) -> Response[models.PoolPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, page_size=page_size, page=page))


async def asyncio(
    account_id: str, *, client: AsyncClient, page_size: int | Unset = UNSET, page: int | Unset = UNSET
) -> models.PoolPage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, client=client, page_size=page_size, page=page)).parsed
