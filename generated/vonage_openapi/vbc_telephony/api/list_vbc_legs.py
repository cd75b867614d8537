# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
"""List the legs of a call

All legs of a call that is under way.
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
    "list_vbc_legs",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/telephony/v3/cc/accounts/{account_id}/calls/{call_id}/legs",
    security=(("vbc",),),
    answers={200: ["VbcLeg"]},
    returns={200: "array"},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build(account_id: str | int, call_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "call_id": call_id})


def parse(status: int, data: Any) -> list[models.VbcLeg]:
    """Read a decoded answer into models."""
    parsed: list[models.VbcLeg] = OP.parse(status, data)
    return parsed


def sync_detailed(account_id: str | int, call_id: str, *, client: Client) -> Response[list[models.VbcLeg]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, call_id))


def sync(account_id: str | int, call_id: str, *, client: Client) -> list[models.VbcLeg]:
    """List the legs of a call.

    Args:
        account_id: The account.
        call_id: The call.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The legs.
    """
    return sync_detailed(account_id, call_id, client=client).parsed


async def asyncio_detailed(
    account_id: str | int, call_id: str, *, client: AsyncClient
) -> Response[list[models.VbcLeg]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, call_id))


async def asyncio(account_id: str | int, call_id: str, *, client: AsyncClient) -> list[models.VbcLeg]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, call_id, client=client)).parsed
