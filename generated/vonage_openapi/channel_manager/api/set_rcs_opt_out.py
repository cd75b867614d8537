# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Set what an agent does with STOP

Gives all words anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "set_rcs_opt_out",
    "POST",
    "https://api.nexmo.com",
    "/v1/channel-manager/rcs/opt-out/{sender_id}",
    security=(("basic",), ("jwt",)),
    body="json",
    answers={200: "RcsOptOut", 201: "RcsOptOut"},
    returns={200: "object?", 201: "object?", 204: ""},
    retry="idempotent",
    status="beta",
)


def build(sender_id: str, *, body: dicts.NewRcsOptOut | models.NewRcsOptOut) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"sender_id": sender_id}, body=body)


def parse(status: int, data: Any) -> models.RcsOptOut | None:
    """Read a decoded answer into models."""
    parsed: models.RcsOptOut | None = OP.parse(status, data)
    return parsed


def sync_detailed(
    sender_id: str, *, client: Client, body: dicts.NewRcsOptOut | models.NewRcsOptOut
) -> Response[models.RcsOptOut | None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(sender_id, body=body))


def sync(sender_id: str, *, client: Client, body: dicts.NewRcsOptOut | models.NewRcsOptOut) -> models.RcsOptOut | None:
    """Set what an agent does with STOP.

    Args:
        sender_id: The sender id of the agent.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        What it does now.
    """
    return sync_detailed(sender_id, client=client, body=body).parsed


async def asyncio_detailed(
    sender_id: str, *, client: AsyncClient, body: dicts.NewRcsOptOut | models.NewRcsOptOut
) -> Response[models.RcsOptOut | None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(sender_id, body=body))


async def asyncio(
    sender_id: str, *, client: AsyncClient, body: dicts.NewRcsOptOut | models.NewRcsOptOut
) -> models.RcsOptOut | None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(sender_id, client=client, body=body)).parsed
