# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
"""Get a call

One call that is under way, with its legs.
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
    "get_vbc_call",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/telephony/v3/cc/accounts/{account_id}/calls/{call_id}",
    security=(("vbc",),),
    answers={200: "VbcCall"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build(account_id: str | int, call_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "call_id": call_id})


def parse(status: int, data: Any) -> models.VbcCall:
    """Read a decoded answer into models."""
    parsed: models.VbcCall = OP.parse(status, data)
    return parsed


def sync_detailed(account_id: str | int, call_id: str, *, client: Client) -> Response[models.VbcCall]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, call_id))


def sync(account_id: str | int, call_id: str, *, client: Client) -> models.VbcCall:
    """Get a call.

    Args:
        account_id: The account.
        call_id: The call.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The call.
    """
    return sync_detailed(account_id, call_id, client=client).parsed


async def asyncio_detailed(account_id: str | int, call_id: str, *, client: AsyncClient) -> Response[models.VbcCall]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, call_id))


async def asyncio(account_id: str | int, call_id: str, *, client: AsyncClient) -> models.VbcCall:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, call_id, client=client)).parsed
