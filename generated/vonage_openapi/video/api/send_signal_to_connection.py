# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Signal one client

Sends data to one client of a session.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "send_signal_to_connection",
    "POST",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/session/{session_id}/connection/{connection_id}/signal",
    security=(("jwt",),),
    body="json",
    returns={204: ""},
    retry="unsent",
    status="ga",
)


def build(application_id: str, session_id: str, connection_id: str, *, body: dicts.Signal | models.Signal) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        path={"application_id": application_id, "session_id": session_id, "connection_id": connection_id}, body=body
    )


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(
    application_id: str, session_id: str, connection_id: str, *, client: Client, body: dicts.Signal | models.Signal
) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, session_id, connection_id, body=body))


def sync(
    application_id: str, session_id: str, connection_id: str, *, client: Client, body: dicts.Signal | models.Signal
) -> None:
    """Signal one client.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        session_id: The session.
        connection_id: The client, by its connection.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The signal is on its way.
    """
    return sync_detailed(application_id, session_id, connection_id, client=client, body=body).parsed


async def asyncio_detailed(
    application_id: str, session_id: str, connection_id: str, *, client: AsyncClient, body: dicts.Signal | models.Signal
) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, session_id, connection_id, body=body))


async def asyncio(
    application_id: str, session_id: str, connection_id: str, *, client: AsyncClient, body: dicts.Signal | models.Signal
) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(application_id, session_id, connection_id, client=client, body=body)).parsed
