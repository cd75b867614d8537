# Written by codegen from specs/media.yaml. Do not edit: change the description and run `make generate`.
"""List files

One page of the files of the last week, or of the time that is asked for.
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
    "list_media",
    "GET",
    "https://api.nexmo.com",
    "/v3/media",
    security=(("jwt",), ("basic",)),
    answers={200: "MediaPage"},
    returns={200: "list"},
    members=("page_size", "page_index", "count", "_links", "_embedded"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page_index",
        "first": 0,
        "size": "page_size",
        "items": "/_embedded/media",
        "total": "/count",
    },
    status="beta",
)


def build(
    *,
    order: Literal["ascending", "descending"] | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        query={
            "order": order,
            "page_index": page_index,
            "page_size": page_size,
            "start_time": start_time,
            "end_time": end_time,
        }
    )


def parse(status: int, data: Any) -> models.MediaPage:
    """Read a decoded answer into models."""
    parsed: models.MediaPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    order: Literal["ascending", "descending"] | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
) -> Response[models.MediaPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client, build(order=order, page_index=page_index, page_size=page_size, start_time=start_time, end_time=end_time)
    )


def sync(
    *,
    client: Client,
    order: Literal["ascending", "descending"] | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
) -> models.MediaPage:
    """List files.

    Args:
        client: Sends the request, `vonage.Client` for one.
        order: The newest first or the oldest.
        page_index: Which page is wanted, from 0.
        page_size: How many files a page has.
        start_time: Only files made at this time or later, in ISO 8601. Default a week ago.
        end_time: Only files made before this time, in ISO 8601.

    Returns:
        One page of files.
    """
    return sync_detailed(
        client=client, order=order, page_index=page_index, page_size=page_size, start_time=start_time, end_time=end_time
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    order: Literal["ascending", "descending"] | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
) -> Response[models.MediaPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client, build(order=order, page_index=page_index, page_size=page_size, start_time=start_time, end_time=end_time)
    )


async def asyncio(
    *,
    client: AsyncClient,
    order: Literal["ascending", "descending"] | Unset = UNSET,
    page_index: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    start_time: str | Unset = UNSET,
    end_time: str | Unset = UNSET,
) -> models.MediaPage:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            order=order,
            page_index=page_index,
            page_size=page_size,
            start_time=start_time,
            end_time=end_time,
        )
    ).parsed
