# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
"""List users

One page of the users of the application that the token names.
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
    "list_users",
    "GET",
    "https://api.nexmo.com",
    "/v1/users",
    security=(("jwt",), ("basic",)),
    answers={200: "UserPage"},
    returns={200: "list"},
    members=("page_size", "_embedded", "_links"),
    retry="idempotent",
    paging={
        "style": "cursor",
        "parameter": "cursor",
        "size": "page_size",
        "items": "/_embedded/users",
        "next": "/_links/next/href",
    },
    status="ga",
)


def build(
    *,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"page_size": page_size, "order": order, "cursor": cursor, "name": name})


def parse(status: int, data: Any) -> models.UserPage:
    """Read a decoded answer into models."""
    parsed: models.UserPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Response[models.UserPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(page_size=page_size, order=order, cursor=cursor, name=name))


def sync(
    *,
    client: Client,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> models.UserPage:
    """List users.

    Args:
        client: Sends the request, `vonage.Client` for one.
        page_size: How many users a page has.
        order: Whether the list runs upwards or downwards.
        cursor: Where the page starts; taken from a link of another page, never made up.
        name: Only the user of this name.

    Returns:
        One page of users.
    """
    return sync_detailed(client=client, page_size=page_size, order=order, cursor=cursor, name=name).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> Response[models.UserPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(page_size=page_size, order=order, cursor=cursor, name=name))


async def asyncio(
    *,
    client: AsyncClient,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
    name: str | Unset = UNSET,
) -> models.UserPage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, page_size=page_size, order=order, cursor=cursor, name=name)).parsed
