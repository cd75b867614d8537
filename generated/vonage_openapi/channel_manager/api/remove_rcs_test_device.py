# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Remove a test device

From now on the phone does not test the agent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "remove_rcs_test_device",
    "DELETE",
    "https://api.nexmo.com",
    "/v1/channel-manager/rcs/agents/{agent_id}/test-devices/{device_id}",
    security=(("basic",), ("jwt",)),
    returns={200: "", 204: ""},
    retry="idempotent",
    status="beta",
)


def build(agent_id: str, device_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"agent_id": agent_id, "device_id": device_id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(agent_id: str, device_id: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(agent_id, device_id))


def sync(agent_id: str, device_id: str, *, client: Client) -> None:
    """Remove a test device.

    Args:
        agent_id: The agent.
        device_id: The phone.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        It is gone.
    """
    return sync_detailed(agent_id, device_id, client=client).parsed


async def asyncio_detailed(agent_id: str, device_id: str, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(agent_id, device_id))


async def asyncio(agent_id: str, device_id: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(agent_id, device_id, client=client)).parsed
