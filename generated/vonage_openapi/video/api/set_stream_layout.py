# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Set the layout classes of streams

Gives streams their layout classes, by which a composed archive or a broadcast arranges them. What is not in the
list stays as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "set_stream_layout",
    "PUT",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/session/{session_id}/stream",
    security=(("jwt",),),
    body="json",
    answers={200: "StreamList"},
    returns={200: "list?"},
    members=("count", "items"),
    retry="idempotent",
    status="ga",
)


def build(application_id: str, session_id: str, *, body: dicts.StreamLayouts | models.StreamLayouts) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"application_id": application_id, "session_id": session_id}, body=body)


def parse(status: int, data: Any) -> models.StreamList:
    """Read a decoded answer into models."""
    parsed: models.StreamList = OP.parse(status, data)
    return parsed


def sync_detailed(
    application_id: str, session_id: str, *, client: Client, body: dicts.StreamLayouts | models.StreamLayouts
) -> Response[models.StreamList]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, session_id, body=body))


def sync(
    application_id: str, session_id: str, *, client: Client, body: dicts.StreamLayouts | models.StreamLayouts
) -> models.StreamList:
    """Set the layout classes of streams.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        session_id: The session.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The streams with the classes that they have now.
    """
    return sync_detailed(application_id, session_id, client=client, body=body).parsed


async def asyncio_detailed(
    application_id: str, session_id: str, *, client: AsyncClient, body: dicts.StreamLayouts | models.StreamLayouts
) -> Response[models.StreamList]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, session_id, body=body))


async def asyncio(
    application_id: str, session_id: str, *, client: AsyncClient, body: dicts.StreamLayouts | models.StreamLayouts
) -> models.StreamList:
    """As `sync`, awaited."""
    return (await asyncio_detailed(application_id, session_id, client=client, body=body)).parsed
