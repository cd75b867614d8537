# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
"""Delete an item

Removes an entry of a list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "delete_item",
    "DELETE",
    "https://api-eu.vonage.com",
    "/v0.1/bulk/lists/{list_id}/items/{item_id}",
    security=(("jwt",),),
    returns={204: ""},
    retry="idempotent",
    status="deprecated",
)


def build(list_id: str, item_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"list_id": list_id, "item_id": item_id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(list_id: str, item_id: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(list_id, item_id))


def sync(list_id: str, item_id: str, *, client: Client) -> None:
    """Delete an item.

    Args:
        list_id: The list.
        item_id: The entry.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        Deleted.
    """
    return sync_detailed(list_id, item_id, client=client).parsed


async def asyncio_detailed(list_id: str, item_id: str, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(list_id, item_id))


async def asyncio(list_id: str, item_id: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(list_id, item_id, client=client)).parsed
