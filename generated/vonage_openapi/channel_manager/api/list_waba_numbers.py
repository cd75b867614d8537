# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""List the numbers of a WhatsApp Business Account

The numbers that a WhatsApp Business Account sends from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_waba_numbers",
    "GET",
    "https://api.nexmo.com",
    "/v1/channel-manager/whatsapp/wabas/{waba_id}/numbers",
    security=(("basic",), ("jwt",)),
    answers={200: "WabaNumbers"},
    returns={200: "json"},
    retry="idempotent",
    status="beta",
)


def build(waba_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"waba_id": waba_id})


def parse(status: int, data: Any) -> models.WabaNumbers:
    """Read a decoded answer into models."""
    parsed: models.WabaNumbers = OP.parse(status, data)
    return parsed


def sync_detailed(waba_id: str, *, client: Client) -> Response[models.WabaNumbers]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(waba_id))


def sync(waba_id: str, *, client: Client) -> models.WabaNumbers:
    """List the numbers of a WhatsApp Business Account.

    Args:
        waba_id: The WhatsApp Business Account.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The numbers, in a form that is not known.
    """
    return sync_detailed(waba_id, client=client).parsed


async def asyncio_detailed(waba_id: str, *, client: AsyncClient) -> Response[models.WabaNumbers]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(waba_id))


async def asyncio(waba_id: str, *, client: AsyncClient) -> models.WabaNumbers:
    """As `sync`, awaited."""
    return (await asyncio_detailed(waba_id, client=client)).parsed
