# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Disconnect a client

Throws a client out of a session. Ends a phone call as well, given the connection of the call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "disconnect_client",
    "DELETE",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/session/{session_id}/connection/{connection_id}",
    security=(("jwt",),),
    returns={204: ""},
    retry="idempotent",
    status="ga",
)


def build(application_id: str, session_id: str, connection_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"application_id": application_id, "session_id": session_id, "connection_id": connection_id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(application_id: str, session_id: str, connection_id: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, session_id, connection_id))


def sync(application_id: str, session_id: str, connection_id: str, *, client: Client) -> None:
    """Disconnect a client.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        session_id: The session.
        connection_id: The client, by its connection.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The client is out.
    """
    return sync_detailed(application_id, session_id, connection_id, client=client).parsed


async def asyncio_detailed(
    application_id: str, session_id: str, connection_id: str, *, client: AsyncClient
) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, session_id, connection_id))


async def asyncio(application_id: str, session_id: str, connection_id: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(application_id, session_id, connection_id, client=client)).parsed
