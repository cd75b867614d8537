# Written by codegen from specs/reports.yaml. Do not edit: change the description and run `make generate`.
"""Get the file of a report

A ZIP file with one CSV file in it, kept for 72 hours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "get_report_file",
    "GET",
    "https://api.nexmo.com",
    "/v3/media/{file_id}",
    security=(("basic",),),
    returns={200: "bytes"},
    produces=("application/octet-stream",),
    refuses=("application/problem+json",),
    retry="idempotent",
    status="ga",
)


def build(file_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"file_id": file_id})


def parse(status: int, data: Any) -> bytes:
    """Read a decoded answer."""
    parsed: bytes = OP.parse(status, data)
    return parsed


def sync_detailed(file_id: str, *, client: Client) -> Response[bytes]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(file_id))


def sync(file_id: str, *, client: Client) -> bytes:
    """Get the file of a report.

    Args:
        file_id: The file, out of the link `download_report`.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The ZIP file.

    Example:
        >>> for answer, piece in client.stream(build(...)):  # with `async for` from an AsyncClient
        ...     file.write(piece)
    """
    return sync_detailed(file_id, client=client).parsed


async def asyncio_detailed(file_id: str, *, client: AsyncClient) -> Response[bytes]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(file_id))


async def asyncio(file_id: str, *, client: AsyncClient) -> bytes:
    """As `sync`, awaited."""
    return (await asyncio_detailed(file_id, client=client)).parsed
