# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""List rendered pages

The experience composers of the application.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_experience_composers",
    "GET",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/render",
    security=(("jwt",),),
    answers={200: "RenderList"},
    returns={200: "list"},
    members=("count", "items"),
    retry="idempotent",
    paging={
        "style": "offset",
        "parameter": "offset",
        "first": 0,
        "size": "count",
        "items": "/items",
        "total": "/count",
    },
    status="ga",
)


def build(application_id: str, *, offset: int | Unset = UNSET, count: int | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"application_id": application_id}, query={"offset": offset, "count": count})


def parse(status: int, data: Any) -> models.RenderList:
    """Read a decoded answer into models."""
    parsed: models.RenderList = OP.parse(status, data)
    return parsed


def sync_detailed(
    application_id: str, *, client: Client, offset: int | Unset = UNSET, count: int | Unset = UNSET
) -> Response[models.RenderList]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, offset=offset, count=count))


def sync(
    application_id: str, *, client: Client, offset: int | Unset = UNSET, count: int | Unset = UNSET
) -> models.RenderList:
    """List rendered pages.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        client: Sends the request, `vonage.Client` for one.
        offset: How many entries to skip, counted from the newest.
        count: How many entries a page has.

    Returns:
        One page of experience composers.
    """
    return sync_detailed(application_id, client=client, offset=offset, count=count).parsed


async def asyncio_detailed(
    application_id: str, *, client: AsyncClient, offset: int | Unset = UNSET, count: int | Unset = UNSET
) -> Response[models.RenderList]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, offset=offset, count=count))


async def asyncio(
    application_id: str, *, client: AsyncClient, offset: int | Unset = UNSET, count: int | Unset = UNSET
) -> models.RenderList:
    """As `sync`, awaited."""
    return (await asyncio_detailed(application_id, client=client, offset=offset, count=count)).parsed
