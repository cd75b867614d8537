# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Get figures of prices

What messages that arrived have cost, and in which tier they were.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "get_whatsapp_pricing_analytics",
    "GET",
    "https://api.nexmo.com",
    "/v1/channel-manager/whatsapp/wabas/{waba_id}/pricing-analytics",
    security=(("basic",), ("jwt",)),
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(waba_id: str, *, start: str, end: str, granularity: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"waba_id": waba_id}, query={"start": start, "end": end, "granularity": granularity})


def parse(status: int, data: Any) -> dict[str, Any]:
    """Read a decoded answer."""
    parsed: dict[str, Any] = OP.parse(status, data)
    return parsed


def sync_detailed(waba_id: str, *, client: Client, start: str, end: str, granularity: str) -> Response[dict[str, Any]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(waba_id, start=start, end=end, granularity=granularity))


def sync(waba_id: str, *, client: Client, start: str, end: str, granularity: str) -> dict[str, Any]:
    """Get figures of prices.

    Args:
        waba_id: The WhatsApp Business Account.
        client: Sends the request, `vonage.Client` for one.
        start: The first day, as YYYY-MM-DD in UTC.
        end: The last day, as YYYY-MM-DD in UTC; 90 days after the first at most.
        granularity: How fine the figures are: half_hour, daily or monthly.

    Returns:
        The figures, in a form that is not known.
    """
    return sync_detailed(waba_id, client=client, start=start, end=end, granularity=granularity).parsed


async def asyncio_detailed(
    waba_id: str, *, client: AsyncClient, start: str, end: str, granularity: str
) -> Response[dict[str, Any]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(waba_id, start=start, end=end, granularity=granularity))


async def asyncio(waba_id: str, *, client: AsyncClient, start: str, end: str, granularity: str) -> dict[str, Any]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(waba_id, client=client, start=start, end=end, granularity=granularity)).parsed
