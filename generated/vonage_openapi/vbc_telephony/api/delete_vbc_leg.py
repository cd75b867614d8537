# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
"""End a leg

Hangs up one leg of a call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "delete_vbc_leg",
    "DELETE",
    "https://api.vonage.com",
    "/t/vbc.prod/telephony/v3/cc/accounts/{account_id}/calls/{call_id}/legs/{leg_id}",
    security=(("vbc",),),
    returns={204: ""},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build(account_id: str | int, call_id: str, leg_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "call_id": call_id, "leg_id": leg_id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(account_id: str | int, call_id: str, leg_id: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, call_id, leg_id))


def sync(account_id: str | int, call_id: str, leg_id: str, *, client: Client) -> None:
    """End a leg.

    Args:
        account_id: The account.
        call_id: The call.
        leg_id: The leg.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        It is over.
    """
    return sync_detailed(account_id, call_id, leg_id, client=client).parsed


async def asyncio_detailed(account_id: str | int, call_id: str, leg_id: str, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, call_id, leg_id))


async def asyncio(account_id: str | int, call_id: str, leg_id: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, call_id, leg_id, client=client)).parsed
