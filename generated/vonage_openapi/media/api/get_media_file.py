# Written by codegen from specs/media.yaml. Do not edit: change the description and run `make generate`.
"""Get a file

The file itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "get_media_file",
    "GET",
    "https://api.nexmo.com",
    "/v3/media/{id}",
    security=(("jwt",), ("basic",)),
    returns={200: "bytes"},
    produces=("*/*",),
    refuses=("application/problem+json",),
    retry="idempotent",
    status="beta",
)


def build(id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"id": id})


def parse(status: int, data: Any) -> bytes:
    """Read a decoded answer."""
    parsed: bytes = OP.parse(status, data)
    return parsed


def sync_detailed(id: str, *, client: Client) -> Response[bytes]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(id))


def sync(id: str, *, client: Client) -> bytes:
    """Get a file.

    Args:
        id: The file.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The file, of the kind that its Content-Type tells.

    Example:
        >>> for answer, piece in client.stream(build(...)):  # with `async for` from an AsyncClient
        ...     file.write(piece)
    """
    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(id: str, *, client: AsyncClient) -> Response[bytes]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(id))


async def asyncio(id: str, *, client: AsyncClient) -> bytes:
    """As `sync`, awaited."""
    return (await asyncio_detailed(id, client=client)).parsed
