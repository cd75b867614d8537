# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Rearrange an archive

Arranges the streams of a composed archive in another way while it runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "change_archive_layout",
    "PUT",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/archive/{archive_id}/layout",
    security=(("jwt",),),
    body="json",
    answers={200: "Archive"},
    returns={200: "object?"},
    retry="idempotent",
    status="ga",
)


def build(application_id: str, archive_id: str, *, body: dicts.Layout | models.Layout) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"application_id": application_id, "archive_id": archive_id}, body=body)


def parse(status: int, data: Any) -> models.Archive:
    """Read a decoded answer into models."""
    parsed: models.Archive = OP.parse(status, data)
    return parsed


def sync_detailed(
    application_id: str, archive_id: str, *, client: Client, body: dicts.Layout | models.Layout
) -> Response[models.Archive]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, archive_id, body=body))


def sync(application_id: str, archive_id: str, *, client: Client, body: dicts.Layout | models.Layout) -> models.Archive:
    """Rearrange an archive.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        archive_id: The archive.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The layout has changed.
    """
    return sync_detailed(application_id, archive_id, client=client, body=body).parsed


async def asyncio_detailed(
    application_id: str, archive_id: str, *, client: AsyncClient, body: dicts.Layout | models.Layout
) -> Response[models.Archive]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, archive_id, body=body))


async def asyncio(
    application_id: str, archive_id: str, *, client: AsyncClient, body: dicts.Layout | models.Layout
) -> models.Archive:
    """As `sync`, awaited."""
    return (await asyncio_detailed(application_id, archive_id, client=client, body=body)).parsed
