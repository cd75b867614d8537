# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Start an archive

Records a session to which at least one client is connected. It runs until it is stopped or everybody has left, for
four hours at most.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_archive",
    "POST",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/archive",
    security=(("jwt",),),
    body="json",
    answers={200: "Archive"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(application_id: str, *, body: dicts.NewArchive | models.NewArchive) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"application_id": application_id}, body=body)


def parse(status: int, data: Any) -> models.Archive:
    """Read a decoded answer into models."""
    parsed: models.Archive = OP.parse(status, data)
    return parsed


def sync_detailed(
    application_id: str, *, client: Client, body: dicts.NewArchive | models.NewArchive
) -> Response[models.Archive]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, body=body))


def sync(application_id: str, *, client: Client, body: dicts.NewArchive | models.NewArchive) -> models.Archive:
    """Start an archive.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The archive, which runs now.
    """
    return sync_detailed(application_id, client=client, body=body).parsed


async def asyncio_detailed(
    application_id: str, *, client: AsyncClient, body: dicts.NewArchive | models.NewArchive
) -> Response[models.Archive]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, body=body))


async def asyncio(
    application_id: str, *, client: AsyncClient, body: dicts.NewArchive | models.NewArchive
) -> models.Archive:
    """As `sync`, awaited."""
    return (await asyncio_detailed(application_id, client=client, body=body)).parsed
