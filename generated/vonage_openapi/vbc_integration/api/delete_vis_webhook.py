# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""Delete a webhook

Tells an address of no more calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "delete_vis_webhook",
    "DELETE",
    "https://api.vonage.com",
    "/t/vbc.prod/vis/v1/self/webhooks/{webhook_id}",
    security=(("vbc",),),
    returns={204: ""},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build(webhook_id: str | int) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"webhook_id": webhook_id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(webhook_id: str | int, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(webhook_id))


def sync(webhook_id: str | int, *, client: Client) -> None:
    """Delete a webhook.

    Args:
        webhook_id: The webhook.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        It is gone.
    """
    return sync_detailed(webhook_id, client=client).parsed


async def asyncio_detailed(webhook_id: str | int, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(webhook_id))


async def asyncio(webhook_id: str | int, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(webhook_id, client=client)).parsed
