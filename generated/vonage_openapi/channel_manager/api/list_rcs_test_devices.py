# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""List test devices

The phones that were invited to test an agent, each with what became of the invitation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_rcs_test_devices",
    "GET",
    "https://api.nexmo.com",
    "/v2/channel-manager/rcs/agents/{agent_id}/test-devices",
    security=(("basic",), ("jwt",)),
    answers={200: "RcsTestDevices"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(agent_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"agent_id": agent_id})


def parse(status: int, data: Any) -> models.RcsTestDevices:
    """Read a decoded answer into models."""
    parsed: models.RcsTestDevices = OP.parse(status, data)
    return parsed


def sync_detailed(agent_id: str, *, client: Client) -> Response[models.RcsTestDevices]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(agent_id))


def sync(agent_id: str, *, client: Client) -> models.RcsTestDevices:
    """List test devices.

    Args:
        agent_id: The agent.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The phones.
    """
    return sync_detailed(agent_id, client=client).parsed


async def asyncio_detailed(agent_id: str, *, client: AsyncClient) -> Response[models.RcsTestDevices]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(agent_id))


async def asyncio(agent_id: str, *, client: AsyncClient) -> models.RcsTestDevices:
    """As `sync`, awaited."""
    return (await asyncio_detailed(agent_id, client=client)).parsed
