# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
"""Update an item

Puts new data in place of those that an entry has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "update_item",
    "PUT",
    "https://api-eu.vonage.com",
    "/v0.1/bulk/lists/{list_id}/items/{item_id}",
    security=(("jwt",),),
    body="json",
    answers={200: "ListItem"},
    returns={200: "object"},
    retry="idempotent",
    status="deprecated",
)


def build(list_id: str, item_id: str, *, body: dicts.ListItemDetails | models.ListItemDetails) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"list_id": list_id, "item_id": item_id}, body=body)


def parse(status: int, data: Any) -> models.ListItem:
    """Read a decoded answer into models."""
    parsed: models.ListItem = OP.parse(status, data)
    return parsed


def sync_detailed(
    list_id: str, item_id: str, *, client: Client, body: dicts.ListItemDetails | models.ListItemDetails
) -> Response[models.ListItem]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(list_id, item_id, body=body))


def sync(
    list_id: str, item_id: str, *, client: Client, body: dicts.ListItemDetails | models.ListItemDetails
) -> models.ListItem:
    """Update an item.

    Args:
        list_id: The list.
        item_id: The entry.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The entry as it is now.
    """
    return sync_detailed(list_id, item_id, client=client, body=body).parsed


async def asyncio_detailed(
    list_id: str, item_id: str, *, client: AsyncClient, body: dicts.ListItemDetails | models.ListItemDetails
) -> Response[models.ListItem]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(list_id, item_id, body=body))


async def asyncio(
    list_id: str, item_id: str, *, client: AsyncClient, body: dicts.ListItemDetails | models.ListItemDetails
) -> models.ListItem:
    """As `sync`, awaited."""
    return (await asyncio_detailed(list_id, item_id, client=client, body=body)).parsed
