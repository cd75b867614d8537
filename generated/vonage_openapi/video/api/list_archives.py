# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""List archives

The archives of the application, running and finished, the newest first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_archives",
    "GET",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/archive",
    security=(("jwt",),),
    answers={200: "ArchiveList"},
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


def build(
    application_id: str, *, offset: int | Unset = UNSET, count: int | Unset = UNSET, session_id: str | Unset = UNSET
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        path={"application_id": application_id}, query={"offset": offset, "count": count, "sessionId": session_id}
    )


def parse(status: int, data: Any) -> models.ArchiveList:
    """Read a decoded answer into models."""
    parsed: models.ArchiveList = OP.parse(status, data)
    return parsed


def sync_detailed(
    application_id: str,
    *,
    client: Client,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
    session_id: str | Unset = UNSET,
) -> Response[models.ArchiveList]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, offset=offset, count=count, session_id=session_id))


def sync(
    application_id: str,
    *,
    client: Client,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
    session_id: str | Unset = UNSET,
) -> models.ArchiveList:
    """List archives.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        client: Sends the request, `vonage.Client` for one.
        offset: How many entries to skip, counted from the newest.
        count: How many entries a page has.
        session_id: Only those of this session.

    Returns:
        One page of archives.
    """
    return sync_detailed(application_id, client=client, offset=offset, count=count, session_id=session_id).parsed


async def asyncio_detailed(
    application_id: str,
    *,
    client: AsyncClient,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
    session_id: str | Unset = UNSET,
) -> Response[models.ArchiveList]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, offset=offset, count=count, session_id=session_id))


async def asyncio(
    application_id: str,
    *,
    client: AsyncClient,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
    session_id: str | Unset = UNSET,
) -> models.ArchiveList:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(application_id, client=client, offset=offset, count=count, session_id=session_id)
    ).parsed
