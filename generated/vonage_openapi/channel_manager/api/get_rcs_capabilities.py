# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Check what a phone can do

What an agent can send to a phone. Needs the token of the application that the agent belongs to. An agent that is
not launched can ask about its test devices alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_rcs_capabilities",
    "GET",
    "https://api.nexmo.com",
    "/v1/channel-manager/rcs/agents/{sender_id}/google/phones/{phone_number}/capabilities",
    security=(("jwt",),),
    answers={200: "RcsCapabilities"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(sender_id: str, phone_number: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"sender_id": sender_id, "phone_number": phone_number})


def parse(status: int, data: Any) -> models.RcsCapabilities:
    """Read a decoded answer into models."""
    parsed: models.RcsCapabilities = OP.parse(status, data)
    return parsed


def sync_detailed(sender_id: str, phone_number: str, *, client: Client) -> Response[models.RcsCapabilities]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(sender_id, phone_number))


def sync(sender_id: str, phone_number: str, *, client: Client) -> models.RcsCapabilities:
    """Check what a phone can do.

    Args:
        sender_id: The sender id of the agent.
        phone_number: The phone, in E.164 form without the plus sign.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The phone can be reached over RCS.
    """
    return sync_detailed(sender_id, phone_number, client=client).parsed


async def asyncio_detailed(
    sender_id: str, phone_number: str, *, client: AsyncClient
) -> Response[models.RcsCapabilities]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(sender_id, phone_number))


async def asyncio(sender_id: str, phone_number: str, *, client: AsyncClient) -> models.RcsCapabilities:
    """As `sync`, awaited."""
    return (await asyncio_detailed(sender_id, phone_number, client=client)).parsed
