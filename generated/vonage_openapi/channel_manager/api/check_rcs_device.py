# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Check whether a phone can be reached

Whether a phone and its network can be reached over RCS, in the form that is not bound to one network.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "check_rcs_device",
    "POST",
    "https://api.nexmo.com",
    "/v1/channel-manager/rcs/agents/{sender_id}/devices/capabilities",
    security=(("jwt",),),
    body="json",
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(sender_id: str, *, body: dicts.RcsDeviceCheck | models.RcsDeviceCheck) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"sender_id": sender_id}, body=body)


def parse(status: int, data: Any) -> dict[str, Any]:
    """Read a decoded answer."""
    parsed: dict[str, Any] = OP.parse(status, data)
    return parsed


def sync_detailed(
    sender_id: str, *, client: Client, body: dicts.RcsDeviceCheck | models.RcsDeviceCheck
) -> Response[dict[str, Any]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(sender_id, body=body))


def sync(sender_id: str, *, client: Client, body: dicts.RcsDeviceCheck | models.RcsDeviceCheck) -> dict[str, Any]:
    """Check whether a phone can be reached.

    Args:
        sender_id: The sender id of the agent.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        What is known of the phone.
    """
    return sync_detailed(sender_id, client=client, body=body).parsed


async def asyncio_detailed(
    sender_id: str, *, client: AsyncClient, body: dicts.RcsDeviceCheck | models.RcsDeviceCheck
) -> Response[dict[str, Any]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(sender_id, body=body))


async def asyncio(
    sender_id: str, *, client: AsyncClient, body: dicts.RcsDeviceCheck | models.RcsDeviceCheck
) -> dict[str, Any]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(sender_id, client=client, body=body)).parsed
