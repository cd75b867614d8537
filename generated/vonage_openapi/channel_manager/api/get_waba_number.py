# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Get a number of a WhatsApp Business Account

One number that a WhatsApp Business Account sends from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_waba_number",
    "GET",
    "https://api.nexmo.com",
    "/v1/channel-manager/whatsapp/wabas/{waba_id}/numbers/{number}",
    security=(("basic",), ("jwt",)),
    answers={200: "WabaNumberDetails"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(waba_id: str, number: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"waba_id": waba_id, "number": number})


def parse(status: int, data: Any) -> models.WabaNumberDetails:
    """Read a decoded answer into models."""
    parsed: models.WabaNumberDetails = OP.parse(status, data)
    return parsed


def sync_detailed(waba_id: str, number: str, *, client: Client) -> Response[models.WabaNumberDetails]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(waba_id, number))


def sync(waba_id: str, number: str, *, client: Client) -> models.WabaNumberDetails:
    """Get a number of a WhatsApp Business Account.

    Args:
        waba_id: The WhatsApp Business Account.
        number: The number.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The number.
    """
    return sync_detailed(waba_id, number, client=client).parsed


async def asyncio_detailed(waba_id: str, number: str, *, client: AsyncClient) -> Response[models.WabaNumberDetails]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(waba_id, number))


async def asyncio(waba_id: str, number: str, *, client: AsyncClient) -> models.WabaNumberDetails:
    """As `sync`, awaited."""
    return (await asyncio_detailed(waba_id, number, client=client)).parsed
