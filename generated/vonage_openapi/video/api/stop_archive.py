# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Stop an archive

Ends the recording. Its file is made then; a webhook tells when it is available.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "stop_archive",
    "POST",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/archive/{archive_id}/stop",
    security=(("jwt",),),
    answers={200: "Archive"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(application_id: str, archive_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"application_id": application_id, "archive_id": archive_id})


def parse(status: int, data: Any) -> models.Archive:
    """Read a decoded answer into models."""
    parsed: models.Archive = OP.parse(status, data)
    return parsed


def sync_detailed(application_id: str, archive_id: str, *, client: Client) -> Response[models.Archive]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, archive_id))


def sync(application_id: str, archive_id: str, *, client: Client) -> models.Archive:
    """Stop an archive.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        archive_id: The archive.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The archive, which has ended.
    """
    return sync_detailed(application_id, archive_id, client=client).parsed


async def asyncio_detailed(application_id: str, archive_id: str, *, client: AsyncClient) -> Response[models.Archive]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, archive_id))


async def asyncio(application_id: str, archive_id: str, *, client: AsyncClient) -> models.Archive:
    """As `sync`, awaited."""
    return (await asyncio_detailed(application_id, archive_id, client=client)).parsed
