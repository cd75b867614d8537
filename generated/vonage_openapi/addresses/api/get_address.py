# Written by codegen from specs/addresses.yaml. Do not edit: change the description and run `make generate`.
"""Get an address

One registered address.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_address",
    "GET",
    "https://api.nexmo.com",
    "/v1/addresses/{id}",
    security=(("basic",),),
    answers={200: "Address"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"id": id})


def parse(status: int, data: Any) -> models.Address:
    """Read a decoded answer into models."""
    parsed: models.Address = OP.parse(status, data)
    return parsed


def sync_detailed(id: str, *, client: Client) -> Response[models.Address]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(id))


def sync(id: str, *, client: Client) -> models.Address:
    """Get an address.

    Args:
        id: The address.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The address.
    """
    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(id: str, *, client: AsyncClient) -> Response[models.Address]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(id))


async def asyncio(id: str, *, client: AsyncClient) -> models.Address:
    """As `sync`, awaited."""
    return (await asyncio_detailed(id, client=client)).parsed
