# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
"""Get a list

One list without its entries.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_list",
    "GET",
    "https://api-eu.vonage.com",
    "/v0.1/bulk/lists/{list_id}",
    security=(("jwt",),),
    answers={200: "ContactList"},
    returns={200: "object"},
    retry="idempotent",
    status="deprecated",
)


def build(list_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"list_id": list_id})


def parse(status: int, data: Any) -> models.ContactList:
    """Read a decoded answer into models."""
    parsed: models.ContactList = OP.parse(status, data)
    return parsed


def sync_detailed(list_id: str, *, client: Client) -> Response[models.ContactList]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(list_id))


def sync(list_id: str, *, client: Client) -> models.ContactList:
    """Get a list.

    Args:
        list_id: The list.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The list.
    """
    return sync_detailed(list_id, client=client).parsed


async def asyncio_detailed(list_id: str, *, client: AsyncClient) -> Response[models.ContactList]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(list_id))


async def asyncio(list_id: str, *, client: AsyncClient) -> models.ContactList:
    """As `sync`, awaited."""
    return (await asyncio_detailed(list_id, client=client)).parsed
