# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Send the sound of a session to a websocket

Connects a session with a websocket of yours, for transcription, bots and the like (Audio Connector).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "connect_audio",
    "POST",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/connect",
    security=(("jwt",),),
    body="json",
    answers={200: "AudioConnection"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(application_id: str, *, body: dicts.NewAudioConnection | models.NewAudioConnection) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"application_id": application_id}, body=body)


def parse(status: int, data: Any) -> models.AudioConnection:
    """Read a decoded answer into models."""
    parsed: models.AudioConnection = OP.parse(status, data)
    return parsed


def sync_detailed(
    application_id: str, *, client: Client, body: dicts.NewAudioConnection | models.NewAudioConnection
) -> Response[models.AudioConnection]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, body=body))


def sync(
    application_id: str, *, client: Client, body: dicts.NewAudioConnection | models.NewAudioConnection
) -> models.AudioConnection:
    """Send the sound of a session to a websocket.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The connection is being made.
    """
    return sync_detailed(application_id, client=client, body=body).parsed


async def asyncio_detailed(
    application_id: str, *, client: AsyncClient, body: dicts.NewAudioConnection | models.NewAudioConnection
) -> Response[models.AudioConnection]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, body=body))


async def asyncio(
    application_id: str, *, client: AsyncClient, body: dicts.NewAudioConnection | models.NewAudioConnection
) -> models.AudioConnection:
    """As `sync`, awaited."""
    return (await asyncio_detailed(application_id, client=client, body=body)).parsed
