# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Get what an agent does with STOP

Which words of a person make an agent answer by itself, and block or unblock the person.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_rcs_opt_out",
    "GET",
    "https://api.nexmo.com",
    "/v1/channel-manager/rcs/opt-out/{sender_id}",
    security=(("basic",), ("jwt",)),
    answers={200: "RcsOptOut"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(sender_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"sender_id": sender_id})


def parse(status: int, data: Any) -> models.RcsOptOut:
    """Read a decoded answer into models."""
    parsed: models.RcsOptOut = OP.parse(status, data)
    return parsed


def sync_detailed(sender_id: str, *, client: Client) -> Response[models.RcsOptOut]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(sender_id))


def sync(sender_id: str, *, client: Client) -> models.RcsOptOut:
    """Get what an agent does with STOP.

    Args:
        sender_id: The sender id of the agent.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        What it does.
    """
    return sync_detailed(sender_id, client=client).parsed


async def asyncio_detailed(sender_id: str, *, client: AsyncClient) -> Response[models.RcsOptOut]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(sender_id))


async def asyncio(sender_id: str, *, client: AsyncClient) -> models.RcsOptOut:
    """As `sync`, awaited."""
    return (await asyncio_detailed(sender_id, client=client)).parsed
