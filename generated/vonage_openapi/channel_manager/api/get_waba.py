# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Get a WhatsApp Business Account

One WhatsApp Business Account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_waba",
    "GET",
    "https://api.nexmo.com",
    "/v1/channel-manager/whatsapp/wabas/{waba_id}",
    security=(("basic",), ("jwt",)),
    answers={200: "SingleWaba"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(waba_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"waba_id": waba_id})


def parse(status: int, data: Any) -> models.SingleWaba:
    """Read a decoded answer into models."""
    parsed: models.SingleWaba = OP.parse(status, data)
    return parsed


def sync_detailed(waba_id: str, *, client: Client) -> Response[models.SingleWaba]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(waba_id))


def sync(waba_id: str, *, client: Client) -> models.SingleWaba:
    """Get a WhatsApp Business Account.

    Args:
        waba_id: The WhatsApp Business Account.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The account.
    """
    return sync_detailed(waba_id, client=client).parsed


async def asyncio_detailed(waba_id: str, *, client: AsyncClient) -> Response[models.SingleWaba]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(waba_id))


async def asyncio(waba_id: str, *, client: AsyncClient) -> models.SingleWaba:
    """As `sync`, awaited."""
    return (await asyncio_detailed(waba_id, client=client)).parsed
