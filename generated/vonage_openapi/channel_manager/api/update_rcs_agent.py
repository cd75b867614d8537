# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Change an RCS agent

Changes those sections of an agent that are given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "update_rcs_agent",
    "PATCH",
    "https://api.nexmo.com",
    "/v1/channel-manager/rcs/agents/{agent_id}",
    security=(("basic",), ("jwt",)),
    body="json",
    answers={200: "RcsAgent"},
    returns={200: "object?", 204: ""},
    retry="unsent",
    status="beta",
)


def build(agent_id: str, *, body: dicts.RcsAgentChange | models.RcsAgentChange) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"agent_id": agent_id}, body=body)


def parse(status: int, data: Any) -> models.RcsAgent | None:
    """Read a decoded answer into models."""
    parsed: models.RcsAgent | None = OP.parse(status, data)
    return parsed


def sync_detailed(
    agent_id: str, *, client: Client, body: dicts.RcsAgentChange | models.RcsAgentChange
) -> Response[models.RcsAgent | None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(agent_id, body=body))


def sync(
    agent_id: str, *, client: Client, body: dicts.RcsAgentChange | models.RcsAgentChange
) -> models.RcsAgent | None:
    """Change an RCS agent.

    Args:
        agent_id: The agent.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The agent as it is now.
    """
    return sync_detailed(agent_id, client=client, body=body).parsed


async def asyncio_detailed(
    agent_id: str, *, client: AsyncClient, body: dicts.RcsAgentChange | models.RcsAgentChange
) -> Response[models.RcsAgent | None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(agent_id, body=body))


async def asyncio(
    agent_id: str, *, client: AsyncClient, body: dicts.RcsAgentChange | models.RcsAgentChange
) -> models.RcsAgent | None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(agent_id, client=client, body=body)).parsed
