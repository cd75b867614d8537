# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
"""List all items

One page of the entries of a list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_all_items",
    "GET",
    "https://api-eu.vonage.com",
    "/v0.1/bulk/lists/{list_id}/items",
    security=(("jwt",),),
    answers={200: "ListItemPage"},
    returns={200: "list"},
    members=("page", "page_size", "total_items", "total_pages", "order", "_links", "_embedded"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded/items",
        "pages": "/total_pages",
    },
    status="deprecated",
)


def build(
    list_id: str,
    *,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"list_id": list_id}, query={"page": page, "page_size": page_size, "order": order})


def parse(status: int, data: Any) -> models.ListItemPage:
    """Read a decoded answer into models."""
    parsed: models.ListItemPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    list_id: str,
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> Response[models.ListItemPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(list_id, page=page, page_size=page_size, order=order))


def sync(
    list_id: str,
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> models.ListItemPage:
    """List all items.

    Args:
        list_id: The list.
        client: Sends the request, `vonage.Client` for one.
        page: Which page is wanted, from 1.
        page_size: How many entries a page has.
        order: Which way the entries run, asc or desc.

    Returns:
        One page of entries.
    """
    return sync_detailed(list_id, client=client, page=page, page_size=page_size, order=order).parsed


async def asyncio_detailed(
    list_id: str,
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> Response[models.ListItemPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(list_id, page=page, page_size=page_size, order=order))


async def asyncio(
    list_id: str,
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> models.ListItemPage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(list_id, client=client, page=page, page_size=page_size, order=order)).parsed
