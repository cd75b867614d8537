# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Mute a stream

Silences one stream. Its publisher may switch the sound on again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "mute_stream",
    "POST",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/session/{session_id}/stream/{stream_id}/mute",
    security=(("jwt",),),
    answers={200: "Project"},
    returns={200: "object?"},
    retry="idempotent",
    status="ga",
)


def build(application_id: str, session_id: str, stream_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"application_id": application_id, "session_id": session_id, "stream_id": stream_id})


def parse(status: int, data: Any) -> models.Project:
    """Read a decoded answer into models."""
    parsed: models.Project = OP.parse(status, data)
    return parsed


def sync_detailed(application_id: str, session_id: str, stream_id: str, *, client: Client) -> Response[models.Project]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, session_id, stream_id))


def sync(application_id: str, session_id: str, stream_id: str, *, client: Client) -> models.Project:
    """Mute a stream.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        session_id: The session.
        stream_id: The stream.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The stream is silent.
    """
    return sync_detailed(application_id, session_id, stream_id, client=client).parsed


async def asyncio_detailed(
    application_id: str, session_id: str, stream_id: str, *, client: AsyncClient
) -> Response[models.Project]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, session_id, stream_id))


async def asyncio(application_id: str, session_id: str, stream_id: str, *, client: AsyncClient) -> models.Project:
    """As `sync`, awaited."""
    return (await asyncio_detailed(application_id, session_id, stream_id, client=client)).parsed
