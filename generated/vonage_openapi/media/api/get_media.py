# Written by codegen from specs/media.yaml. Do not edit: change the description and run `make generate`.
"""Get what is known of a file

Name, kind, size and so on of one file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_media",
    "GET",
    "https://api.nexmo.com",
    "/v3/media/{id}/info",
    security=(("jwt",), ("basic",)),
    answers={200: "Media"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"id": id})


def parse(status: int, data: Any) -> models.Media:
    """Read a decoded answer into models."""
    parsed: models.Media = OP.parse(status, data)
    return parsed


def sync_detailed(id: str, *, client: Client) -> Response[models.Media]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(id))


def sync(id: str, *, client: Client) -> models.Media:
    """Get what is known of a file.

    Args:
        id: The file.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        What is known of the file.
    """
    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(id: str, *, client: AsyncClient) -> Response[models.Media]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(id))


async def asyncio(id: str, *, client: AsyncClient) -> models.Media:
    """As `sync`, awaited."""
    return (await asyncio_detailed(id, client=client)).parsed
