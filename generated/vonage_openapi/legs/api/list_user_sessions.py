# Written by codegen from specs/legs.yaml. Do not edit: change the description and run `make generate`.
"""List the sessions of a user

One page of the sessions with which a user is connected.
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
    "list_user_sessions",
    "GET",
    "https://api.nexmo.com",
    "/v0.3/users/{user_id}/sessions",
    security=(("jwt",),),
    answers={200: "SessionPage"},
    returns={200: "list"},
    members=("page_size", "_links", "_embedded"),
    retry="idempotent",
    paging={
        "style": "cursor",
        "parameter": "cursor",
        "size": "page_size",
        "items": "/_embedded/sessions",
        "next": "/_links/next/href",
    },
    status="beta",
)


def build(
    user_id: str,
    *,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"user_id": user_id}, query={"page_size": page_size, "order": order, "cursor": cursor})


def parse(status: int, data: Any) -> models.SessionPage:
    """Read a decoded answer into models."""
    parsed: models.SessionPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    user_id: str,
    *,
    client: Client,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[models.SessionPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(user_id, page_size=page_size, order=order, cursor=cursor))


def sync(
    user_id: str,
    *,
    client: Client,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> models.SessionPage:
    """List the sessions of a user.

    Args:
        user_id: The user.
        client: Sends the request, `vonage.Client` for one.
        page_size: How many sessions a page has.
        order: The oldest first or the newest.
        cursor: Where to go on, out of the link to the next page.

    Returns:
        One page of sessions.
    """
    return sync_detailed(user_id, client=client, page_size=page_size, order=order, cursor=cursor).parsed


async def asyncio_detailed(
    user_id: str,
    *,
    client: AsyncClient,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[models.SessionPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(user_id, page_size=page_size, order=order, cursor=cursor))


async def asyncio(
    user_id: str,
    *,
    client: AsyncClient,
    page_size: int | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> models.SessionPage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(user_id, client=client, page_size=page_size, order=order, cursor=cursor)).parsed
