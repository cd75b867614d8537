# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
"""Upload items into a list

Adds the rows of a CSV file to a list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "upload_list_items",
    "POST",
    "https://api-eu.vonage.com",
    "/v0.1/bulk/lists/{list_id}/items/import",
    security=(("jwt",),),
    body="multipart",
    answers={200: "UploadOutcome"},
    returns={200: "object"},
    retry="unsent",
    status="deprecated",
)


def build(list_id: str, *, body: dicts.ItemUpload | models.ItemUpload) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"list_id": list_id}, body=body)


def parse(status: int, data: Any) -> models.UploadOutcome:
    """Read a decoded answer into models."""
    parsed: models.UploadOutcome = OP.parse(status, data)
    return parsed


def sync_detailed(
    list_id: str, *, client: Client, body: dicts.ItemUpload | models.ItemUpload
) -> Response[models.UploadOutcome]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(list_id, body=body))


def sync(list_id: str, *, client: Client, body: dicts.ItemUpload | models.ItemUpload) -> models.UploadOutcome:
    """Upload items into a list.

    Args:
        list_id: The list.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        How many rows were added.
    """
    return sync_detailed(list_id, client=client, body=body).parsed


async def asyncio_detailed(
    list_id: str, *, client: AsyncClient, body: dicts.ItemUpload | models.ItemUpload
) -> Response[models.UploadOutcome]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(list_id, body=body))


async def asyncio(
    list_id: str, *, client: AsyncClient, body: dicts.ItemUpload | models.ItemUpload
) -> models.UploadOutcome:
    """As `sync`, awaited."""
    return (await asyncio_detailed(list_id, client=client, body=body)).parsed
