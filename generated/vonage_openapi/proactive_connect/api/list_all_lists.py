# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
"""List all lists

One page of the lists of the application.
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
    "list_all_lists",
    "GET",
    "https://api-eu.vonage.com",
    "/v0.1/bulk/lists",
    security=(("jwt",),),
    answers={200: "ContactListPage"},
    returns={200: "list"},
    members=("page", "page_size", "total_items", "total_pages", "order", "_links", "_embedded"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded/lists",
        "pages": "/total_pages",
    },
    status="deprecated",
)


def build(
    *, page: int | Unset = UNSET, page_size: int | Unset = UNSET, order: Literal["asc", "desc"] | Unset = UNSET
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"page": page, "page_size": page_size, "order": order})


def parse(status: int, data: Any) -> models.ContactListPage:
    """Read a decoded answer into models."""
    parsed: models.ContactListPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> Response[models.ContactListPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(page=page, page_size=page_size, order=order))


def sync(
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> models.ContactListPage:
    """List all lists.

    Args:
        client: Sends the request, `vonage.Client` for one.
        page: Which page is wanted, from 1.
        page_size: How many entries a page has.
        order: Which way the entries run, asc or desc.

    Returns:
        One page of lists.
    """
    return sync_detailed(client=client, page=page, page_size=page_size, order=order).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> Response[models.ContactListPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(page=page, page_size=page_size, order=order))


async def asyncio(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> models.ContactListPage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, page=page, page_size=page_size, order=order)).parsed
