# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Get an RCS agent

An agent with all that is known of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_rcs_agent",
    "GET",
    "https://api.nexmo.com",
    "/v1/channel-manager/rcs/agents/{agent_id}",
    security=(("basic",), ("jwt",)),
    answers={200: "RcsAgent"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(agent_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"agent_id": agent_id})


def parse(status: int, data: Any) -> models.RcsAgent:
    """Read a decoded answer into models."""
    parsed: models.RcsAgent = OP.parse(status, data)
    return parsed


def sync_detailed(agent_id: str, *, client: Client) -> Response[models.RcsAgent]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(agent_id))


def sync(agent_id: str, *, client: Client) -> models.RcsAgent:
    """Get an RCS agent.

    Args:
        agent_id: The agent.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The agent.
    """
    return sync_detailed(agent_id, client=client).parsed


async def asyncio_detailed(agent_id: str, *, client: AsyncClient) -> Response[models.RcsAgent]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(agent_id))


async def asyncio(agent_id: str, *, client: AsyncClient) -> models.RcsAgent:
    """As `sync`, awaited."""
    return (await asyncio_detailed(agent_id, client=client)).parsed
