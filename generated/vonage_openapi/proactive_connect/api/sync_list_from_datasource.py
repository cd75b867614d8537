# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
"""Sync a list from its source

Fetches the entries of a list from Salesforce anew; a list that is filled by hand has nowhere to fetch from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "sync_list_from_datasource",
    "POST",
    "https://api-eu.vonage.com",
    "/v0.1/bulk/lists/{list_id}/fetch",
    security=(("jwt",),),
    returns={202: ""},
    retry="idempotent",
    status="deprecated",
)


def build(list_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"list_id": list_id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(list_id: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(list_id))


def sync(list_id: str, *, client: Client) -> None:
    """Sync a list from its source.

    Args:
        list_id: The list.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The fetching has begun.
    """
    return sync_detailed(list_id, client=client).parsed


async def asyncio_detailed(list_id: str, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(list_id))


async def asyncio(list_id: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(list_id, client=client)).parsed
