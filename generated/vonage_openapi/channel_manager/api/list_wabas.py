# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""List WhatsApp Business Accounts

The WhatsApp Business Accounts of the account. They belong to a primary account; subaccounts see none.
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
    "list_wabas",
    "GET",
    "https://api.nexmo.com",
    "/v1/channel-manager/whatsapp/wabas",
    security=(("basic",), ("jwt",)),
    answers={200: "WabaPage"},
    returns={200: "list"},
    members=("page_size", "page", "total_pages", "total_items", "_embedded", "_links"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded/wabas",
        "pages": "/total_pages",
    },
    status="beta",
)


def build(
    *, page: int | Unset = UNSET, page_size: int | Unset = UNSET, order: Literal["asc", "desc"] | Unset = UNSET
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"page": page, "page_size": page_size, "order": order})


def parse(status: int, data: Any) -> models.WabaPage:
    """Read a decoded answer into models."""
    parsed: models.WabaPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> Response[models.WabaPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(page=page, page_size=page_size, order=order))


def sync(
    *,
    client: Client,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> models.WabaPage:
    """List WhatsApp Business Accounts.

    Args:
        client: Sends the request, `vonage.Client` for one.
        page: Which page.
        page_size: How many accounts a page has.
        order: In which order.

    Returns:
        One page of accounts.
    """
    return sync_detailed(client=client, page=page, page_size=page_size, order=order).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> Response[models.WabaPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(page=page, page_size=page_size, order=order))


async def asyncio(
    *,
    client: AsyncClient,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
) -> models.WabaPage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, page=page, page_size=page_size, order=order)).parsed
