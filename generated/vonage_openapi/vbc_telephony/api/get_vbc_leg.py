# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
"""Get a leg

One leg of a call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_vbc_leg",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/telephony/v3/cc/accounts/{account_id}/calls/{call_id}/legs/{leg_id}",
    security=(("vbc",),),
    answers={200: "VbcLeg"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build(account_id: str | int, call_id: str, leg_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "call_id": call_id, "leg_id": leg_id})


def parse(status: int, data: Any) -> models.VbcLeg:
    """Read a decoded answer into models."""
    parsed: models.VbcLeg = OP.parse(status, data)
    return parsed


def sync_detailed(account_id: str | int, call_id: str, leg_id: str, *, client: Client) -> Response[models.VbcLeg]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, call_id, leg_id))


def sync(account_id: str | int, call_id: str, leg_id: str, *, client: Client) -> models.VbcLeg:
    """Get a leg.

    Args:
        account_id: The account.
        call_id: The call.
        leg_id: The leg.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The leg.
    """
    return sync_detailed(account_id, call_id, leg_id, client=client).parsed


async def asyncio_detailed(
    account_id: str | int, call_id: str, leg_id: str, *, client: AsyncClient
) -> Response[models.VbcLeg]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, call_id, leg_id))


async def asyncio(account_id: str | int, call_id: str, leg_id: str, *, client: AsyncClient) -> models.VbcLeg:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, call_id, leg_id, client=client)).parsed
