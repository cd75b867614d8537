# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
"""List applications

One page of the applications of the account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_applications",
    "GET",
    "https://api.nexmo.com",
    "/v2/applications",
    security=(("basic",),),
    answers={200: "ApplicationPage"},
    returns={200: "list"},
    members=("page_size", "page", "total_items", "total_pages", "_links", "_embedded"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded/applications",
        "pages": "/total_pages",
    },
    status="ga",
)


def build(*, page_size: int | Unset = UNSET, page: int | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"page_size": page_size, "page": page})


def parse(status: int, data: Any) -> models.ApplicationPage:
    """Read a decoded answer into models."""
    parsed: models.ApplicationPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, page_size: int | Unset = UNSET, page: int | Unset = UNSET
) -> Response[models.ApplicationPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(page_size=page_size, page=page))


def sync(*, client: Client, page_size: int | Unset = UNSET, page: int | Unset = UNSET) -> models.ApplicationPage:
    """List applications.

    Args:
        client: Sends the request, `vonage.Client` for one.
        page_size: How many applications a page has.
        page: Which page is wanted, from 1.

    Returns:
        One page of applications.
    """
    return sync_detailed(client=client, page_size=page_size, page=page).parsed


async def asyncio_detailed(
    *, client: AsyncClient, page_size: int | Unset = UNSET, page: int | Unset = UNSET
) -> Response[models.ApplicationPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(page_size=page_size, page=page))


async def asyncio(
    *, client: AsyncClient, page_size: int | Unset = UNSET, page: int | Unset = UNSET
) -> models.ApplicationPage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, page_size=page_size, page=page)).parsed
