# Written by codegen from specs/media.yaml. Do not edit: change the description and run `make generate`.
"""Change what is known of a file

Changes the fields that are given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "update_media",
    "PUT",
    "https://api.nexmo.com",
    "/v3/media/{id}/info",
    security=(("jwt",), ("basic",)),
    body="multipart",
    returns={204: ""},
    retry="idempotent",
    status="beta",
)


def build(id: str, *, body: dicts.MediaChange | models.MediaChange) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"id": id}, body=body)


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(id: str, *, client: Client, body: dicts.MediaChange | models.MediaChange) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(id, body=body))


def sync(id: str, *, client: Client, body: dicts.MediaChange | models.MediaChange) -> None:
    """Change what is known of a file.

    Args:
        id: The file.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The fields are changed.
    """
    return sync_detailed(id, client=client, body=body).parsed


async def asyncio_detailed(
    id: str, *, client: AsyncClient, body: dicts.MediaChange | models.MediaChange
) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(id, body=body))


async def asyncio(id: str, *, client: AsyncClient, body: dicts.MediaChange | models.MediaChange) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(id, client=client, body=body)).parsed
