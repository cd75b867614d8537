# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""List RCS agents

All agents of the account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_rcs_agents",
    "GET",
    "https://api.nexmo.com",
    "/v1/channel-manager/rcs/agents",
    security=(("basic",), ("jwt",)),
    answers={200: "RcsAgents"},
    returns={200: "json"},
    retry="idempotent",
    status="beta",
)


def build() -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request()


def parse(status: int, data: Any) -> models.RcsAgents:
    """Read a decoded answer into models."""
    parsed: models.RcsAgents = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client) -> Response[models.RcsAgents]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build())


def sync(*, client: Client) -> models.RcsAgents:
    """List RCS agents.

    Args:
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The agents, in a form that is not known.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[models.RcsAgents]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build())


async def asyncio(*, client: AsyncClient) -> models.RcsAgents:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client)).parsed
