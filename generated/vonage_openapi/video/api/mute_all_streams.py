# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Mute a session, or end that

With `active` true, silences all streams but those that are excepted, and those to come; with false, streams to come
are audible again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "mute_all_streams",
    "POST",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/session/{session_id}/mute",
    security=(("jwt",),),
    body="json",
    answers={200: "Project"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(application_id: str, session_id: str, *, body: dicts.MuteAll | models.MuteAll) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"application_id": application_id, "session_id": session_id}, body=body)


def parse(status: int, data: Any) -> models.Project:
    """Read a decoded answer into models."""
    parsed: models.Project = OP.parse(status, data)
    return parsed


def sync_detailed(
    application_id: str, session_id: str, *, client: Client, body: dicts.MuteAll | models.MuteAll
) -> Response[models.Project]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, session_id, body=body))


def sync(
    application_id: str, session_id: str, *, client: Client, body: dicts.MuteAll | models.MuteAll
) -> models.Project:
    """Mute a session, or end that.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        session_id: The session.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The project whose session was muted.
    """
    return sync_detailed(application_id, session_id, client=client, body=body).parsed


async def asyncio_detailed(
    application_id: str, session_id: str, *, client: AsyncClient, body: dicts.MuteAll | models.MuteAll
) -> Response[models.Project]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, session_id, body=body))


async def asyncio(
    application_id: str, session_id: str, *, client: AsyncClient, body: dicts.MuteAll | models.MuteAll
) -> models.Project:
    """As `sync`, awaited."""
    return (await asyncio_detailed(application_id, session_id, client=client, body=body)).parsed
