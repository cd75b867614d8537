# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
"""Download the items of a list

All entries of a list as one CSV file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime import AsyncClient, Client, Request, Response, Unset

OP = Op(
    __name__,
    "download_list_items",
    "GET",
    "https://api-eu.vonage.com",
    "/v0.1/bulk/lists/{list_id}/items/download",
    security=(("jwt",),),
    returns={200: "bytes"},
    produces=("text/csv",),
    refuses=("application/problem+json",),
    retry="idempotent",
    status="deprecated",
)


def build(list_id: str, *, order: Literal["asc", "desc"] | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"list_id": list_id}, query={"order": order})


def parse(status: int, data: Any) -> bytes:
    """Read a decoded answer."""
    parsed: bytes = OP.parse(status, data)
    return parsed


def sync_detailed(list_id: str, *, client: Client, order: Literal["asc", "desc"] | Unset = UNSET) -> Response[bytes]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(list_id, order=order))


def sync(list_id: str, *, client: Client, order: Literal["asc", "desc"] | Unset = UNSET) -> bytes:
    """Download the items of a list.

    Args:
        list_id: The list.
        client: Sends the request, `vonage.Client` for one.
        order: Which way the entries run, asc or desc.

    Returns:
        The file.

    Example:
        >>> for answer, piece in client.stream(build(...)):  # with `async for` from an AsyncClient
        ...     file.write(piece)
    """
    return sync_detailed(list_id, client=client, order=order).parsed


async def asyncio_detailed(
    list_id: str, *, client: AsyncClient, order: Literal["asc", "desc"] | Unset = UNSET
) -> Response[bytes]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(list_id, order=order))


async def asyncio(list_id: str, *, client: AsyncClient, order: Literal["asc", "desc"] | Unset = UNSET) -> bytes:
    """As `sync`, awaited."""
    return (await asyncio_detailed(list_id, client=client, order=order)).parsed
