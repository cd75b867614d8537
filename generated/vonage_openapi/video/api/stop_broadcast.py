# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Stop a broadcast

Ends a broadcast.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "stop_broadcast",
    "POST",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/broadcast/{broadcast_id}/stop",
    security=(("jwt",),),
    answers={200: "Broadcast"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(application_id: str, broadcast_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"application_id": application_id, "broadcast_id": broadcast_id})


def parse(status: int, data: Any) -> models.Broadcast:
    """Read a decoded answer into models."""
    parsed: models.Broadcast = OP.parse(status, data)
    return parsed


def sync_detailed(application_id: str, broadcast_id: str, *, client: Client) -> Response[models.Broadcast]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, broadcast_id))


def sync(application_id: str, broadcast_id: str, *, client: Client) -> models.Broadcast:
    """Stop a broadcast.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        broadcast_id: The broadcast.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The broadcast, which has ended.
    """
    return sync_detailed(application_id, broadcast_id, client=client).parsed


async def asyncio_detailed(
    application_id: str, broadcast_id: str, *, client: AsyncClient
) -> Response[models.Broadcast]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, broadcast_id))


async def asyncio(application_id: str, broadcast_id: str, *, client: AsyncClient) -> models.Broadcast:
    """As `sync`, awaited."""
    return (await asyncio_detailed(application_id, broadcast_id, client=client)).parsed
