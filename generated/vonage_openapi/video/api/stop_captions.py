# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Stop captions

Ends the captions of a session.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "stop_captions",
    "POST",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/captions/{captions_id}/stop",
    security=(("jwt",),),
    returns={202: ""},
    retry="unsent",
    status="ga",
)


def build(application_id: str, captions_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"application_id": application_id, "captions_id": captions_id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(application_id: str, captions_id: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, captions_id))


def sync(application_id: str, captions_id: str, *, client: Client) -> None:
    """Stop captions.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        captions_id: The captions, by the id that starting them gave.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        Captions are about to end.
    """
    return sync_detailed(application_id, captions_id, client=client).parsed


async def asyncio_detailed(application_id: str, captions_id: str, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, captions_id))


async def asyncio(application_id: str, captions_id: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(application_id, captions_id, client=client)).parsed
