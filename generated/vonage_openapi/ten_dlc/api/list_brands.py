# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""List brands

Lists the brands of the account, page by page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_brands",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/10dlc/brands",
    security=(("basic",), ("jwt",)),
    answers={200: "BrandPage"},
    returns={200: "list"},
    members=("page_size", "page", "total_pages", "total_items", "_links", "_embedded"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded/brands",
        "total": "/total_items",
        "pages": "/total_pages",
    },
    status="ga",
)


def build(*, page: int | Unset = UNSET, page_size: int | Unset = UNSET, filter_: str | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"page": page, "page_size": page_size, "filter": filter_})


def parse(status: int, data: Any) -> models.BrandPage:
    """Read a decoded answer into models."""
    parsed: models.BrandPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, page: int | Unset = UNSET, page_size: int | Unset = UNSET, filter_: str | Unset = UNSET
) -> Response[models.BrandPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(page=page, page_size=page_size, filter_=filter_))


def sync(
    *, client: Client, page: int | Unset = UNSET, page_size: int | Unset = UNSET, filter_: str | Unset = UNSET
) -> models.BrandPage:
    """List brands.

    Args:
        client: Sends the request, `vonage.Client` for one.
        page: Which page, from 1.
        page_size: How many entries a page has.
        filter_: Conditions as JSON, three at most: an array, all of whose entries hold, of arrays, one of whose entries
            holds, of objects with field (with dots for what is nested), type and value. The type is an operator:
            `==`, `=`, `<`, `<=`, `>`, `>=`, `^=`, `=$`, `~=`, `!=`, `!==`, `!^=`, `!=$`, `!~=` or `regexp`.

    Returns:
        One page of brands.
    """
    return sync_detailed(client=client, page=page, page_size=page_size, filter_=filter_).parsed


async def asyncio_detailed(
    *, client: AsyncClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET, filter_: str | Unset = UNSET
) -> Response[models.BrandPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(page=page, page_size=page_size, filter_=filter_))


async def asyncio(
    *, client: AsyncClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET, filter_: str | Unset = UNSET
) -> models.BrandPage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, page=page, page_size=page_size, filter_=filter_)).parsed
