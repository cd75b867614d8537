# Written by codegen from specs/legs.yaml. Do not edit: change the description and run `make generate`.
"""Delete a leg

Ends a leg and takes it away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "delete_leg",
    "DELETE",
    "https://api.nexmo.com",
    "/v0.3/legs/{leg_id}",
    security=(("jwt",),),
    returns={200: "object?", 204: ""},
    retry="idempotent",
    status="beta",
)


def build(leg_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"leg_id": leg_id})


def parse(status: int, data: Any) -> dict[str, Any] | None:
    """Read a decoded answer."""
    parsed: dict[str, Any] | None = OP.parse(status, data)
    return parsed


def sync_detailed(leg_id: str, *, client: Client) -> Response[dict[str, Any] | None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(leg_id))


def sync(leg_id: str, *, client: Client) -> dict[str, Any] | None:
    """Delete a leg.

    Args:
        leg_id: The leg.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The leg is gone.
    """
    return sync_detailed(leg_id, client=client).parsed


async def asyncio_detailed(leg_id: str, *, client: AsyncClient) -> Response[dict[str, Any] | None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(leg_id))


async def asyncio(leg_id: str, *, client: AsyncClient) -> dict[str, Any] | None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(leg_id, client=client)).parsed
