# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""End a subscription

From now on nobody is told by it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "delete_whatsapp_subscription",
    "DELETE",
    "https://api.nexmo.com",
    "/v2/whatsapp-manager/subscriptions/{id}",
    security=(("basic",),),
    returns={200: "", 204: ""},
    retry="idempotent",
    status="beta",
)


def build(id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"id": id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(id: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(id))


def sync(id: str, *, client: Client) -> None:
    """End a subscription.

    Args:
        id: The subscription.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        It is gone.
    """
    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(id: str, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(id))


async def asyncio(id: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(id, client=client)).parsed
