# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Get figures of templates

How often templates were sent, arrived and were read, and their buttons pressed; the last of MARKETING and UTILITY
templates alone. Day by day, for 90 days at most.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "get_whatsapp_template_analytics",
    "GET",
    "https://api.nexmo.com",
    "/v1/channel-manager/whatsapp/wabas/{waba_id}/template-analytics",
    security=(("basic",), ("jwt",)),
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(waba_id: str, *, start: str, end: str, template_ids: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"waba_id": waba_id}, query={"start": start, "end": end, "template_ids": template_ids})


def parse(status: int, data: Any) -> dict[str, Any]:
    """Read a decoded answer."""
    parsed: dict[str, Any] = OP.parse(status, data)
    return parsed


def sync_detailed(waba_id: str, *, client: Client, start: str, end: str, template_ids: str) -> Response[dict[str, Any]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(waba_id, start=start, end=end, template_ids=template_ids))


def sync(waba_id: str, *, client: Client, start: str, end: str, template_ids: str) -> dict[str, Any]:
    """Get figures of templates.

    Args:
        waba_id: The WhatsApp Business Account.
        client: Sends the request, `vonage.Client` for one.
        start: The first day, as YYYY-MM-DD in UTC.
        end: The last day, as YYYY-MM-DD in UTC; 90 days after the first at most.
        template_ids: The templates, as a JSON array of their ids.

    Returns:
        The figures, in a form that is not known.
    """
    return sync_detailed(waba_id, client=client, start=start, end=end, template_ids=template_ids).parsed


async def asyncio_detailed(
    waba_id: str, *, client: AsyncClient, start: str, end: str, template_ids: str
) -> Response[dict[str, Any]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(waba_id, start=start, end=end, template_ids=template_ids))


async def asyncio(waba_id: str, *, client: AsyncClient, start: str, end: str, template_ids: str) -> dict[str, Any]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(waba_id, client=client, start=start, end=end, template_ids=template_ids)).parsed
