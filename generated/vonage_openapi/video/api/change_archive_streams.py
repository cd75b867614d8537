# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Add a stream to an archive, or remove one

For archives with stream mode `manual`. Adding one that is in already changes its sound and picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "change_archive_streams",
    "PATCH",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/archive/{archive_id}/streams",
    security=(("jwt",),),
    body="json",
    returns={204: ""},
    retry="unsent",
    status="ga",
)


def build(application_id: str, archive_id: str, *, body: dicts.StreamChange | models.StreamChange) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"application_id": application_id, "archive_id": archive_id}, body=body)


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(
    application_id: str, archive_id: str, *, client: Client, body: dicts.StreamChange | models.StreamChange
) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, archive_id, body=body))


def sync(
    application_id: str, archive_id: str, *, client: Client, body: dicts.StreamChange | models.StreamChange
) -> None:
    """Add a stream to an archive, or remove one.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        archive_id: The archive.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The archive has the stream, or no longer has it.
    """
    return sync_detailed(application_id, archive_id, client=client, body=body).parsed


async def asyncio_detailed(
    application_id: str, archive_id: str, *, client: AsyncClient, body: dicts.StreamChange | models.StreamChange
) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, archive_id, body=body))


async def asyncio(
    application_id: str, archive_id: str, *, client: AsyncClient, body: dicts.StreamChange | models.StreamChange
) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(application_id, archive_id, client=client, body=body)).parsed
