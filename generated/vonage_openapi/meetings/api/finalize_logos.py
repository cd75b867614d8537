# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""Finalize uploaded logos

Keeps logos that were uploaded and puts them into a theme; without this they vanish after a while.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "finalize_logos",
    "PUT",
    "https://api-eu.vonage.com",
    "/v1/meetings/themes/{theme_id}/finalizeLogos",
    security=(("jwt",),),
    body="json",
    returns={200: "bytes?"},
    produces=("text/plain",),
    refuses=("application/json",),
    retry="idempotent",
    status="deprecated",
)


def build(theme_id: str, *, body: dicts.LogosToKeep | models.LogosToKeep) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"theme_id": theme_id}, body=body)


def parse(status: int, data: Any) -> bytes:
    """Read a decoded answer."""
    parsed: bytes = OP.parse(status, data)
    return parsed


def sync_detailed(theme_id: str, *, client: Client, body: dicts.LogosToKeep | models.LogosToKeep) -> Response[bytes]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(theme_id, body=body))


def sync(theme_id: str, *, client: Client, body: dicts.LogosToKeep | models.LogosToKeep) -> bytes:
    """Finalize uploaded logos.

    Args:
        theme_id: The theme.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        They are kept.

    Example:
        >>> for answer, piece in client.stream(build(...)):  # with `async for` from an AsyncClient
        ...     file.write(piece)
    """
    return sync_detailed(theme_id, client=client, body=body).parsed


async def asyncio_detailed(
    theme_id: str, *, client: AsyncClient, body: dicts.LogosToKeep | models.LogosToKeep
) -> Response[bytes]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(theme_id, body=body))


async def asyncio(theme_id: str, *, client: AsyncClient, body: dicts.LogosToKeep | models.LogosToKeep) -> bytes:
    """As `sync`, awaited."""
    return (await asyncio_detailed(theme_id, client=client, body=body)).parsed
