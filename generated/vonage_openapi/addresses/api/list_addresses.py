# Written by codegen from specs/addresses.yaml. Do not edit: change the description and run `make generate`.
"""List addresses

One page of the addresses of the account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_addresses",
    "GET",
    "https://api.nexmo.com",
    "/v1/addresses",
    security=(("basic",),),
    answers={200: "AddressPage"},
    returns={200: "list"},
    members=("page_size", "page", "total_pages", "total_items", "_embedded"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded/addresses",
        "pages": "/total_pages",
    },
    status="ga",
)


def build(*, page: int | Unset = UNSET, page_size: int | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"page": page, "page_size": page_size})


def parse(status: int, data: Any) -> models.AddressPage:
    """Read a decoded answer into models."""
    parsed: models.AddressPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> Response[models.AddressPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(page=page, page_size=page_size))


def sync(*, client: Client, page: int | Unset = UNSET, page_size: int | Unset = UNSET) -> models.AddressPage:
    """List addresses.

    Args:
        client: Sends the request, `vonage.Client` for one.
        page: Which page is wanted, from 1.
        page_size: How many addresses a page has, up to 1000.

    Returns:
        One page of addresses.
    """
    return sync_detailed(client=client, page=page, page_size=page_size).parsed


async def asyncio_detailed(
    *, client: AsyncClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> Response[models.AddressPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(page=page, page_size=page_size))


async def asyncio(
    *, client: AsyncClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> models.AddressPage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, page=page, page_size=page_size)).parsed
