# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
"""Hold, transfer or record a leg, or play into it

Holds a leg or goes on with it (`state`), sends keys into it (`dtmf`), plays or stops a sound (`stream`), transfers
it to somebody or to another leg (`to`, with the state active), and starts or stops a recording (`recording`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "update_vbc_leg",
    "PUT",
    "https://api.vonage.com",
    "/t/vbc.prod/telephony/v3/cc/accounts/{account_id}/calls/{call_id}/legs/{leg_id}",
    security=(("vbc",),),
    body="json",
    answers={200: "VbcLegChanged"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
    schemes=SCHEMES,
)


def build(
    account_id: str | int, call_id: str, leg_id: str, *, body: dicts.VbcLegChange | models.VbcLegChange
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "call_id": call_id, "leg_id": leg_id}, body=body)


def parse(status: int, data: Any) -> models.VbcLegChanged:
    """Read a decoded answer into models."""
    parsed: models.VbcLegChanged = OP.parse(status, data)
    return parsed


def sync_detailed(
    account_id: str | int, call_id: str, leg_id: str, *, client: Client, body: dicts.VbcLegChange | models.VbcLegChange
) -> Response[models.VbcLegChanged]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, call_id, leg_id, body=body))


def sync(
    account_id: str | int, call_id: str, leg_id: str, *, client: Client, body: dicts.VbcLegChange | models.VbcLegChange
) -> models.VbcLegChanged:
    """Hold, transfer or record a leg, or play into it.

    Args:
        account_id: The account.
        call_id: The call.
        leg_id: The leg.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        What has become of the leg.
    """
    return sync_detailed(account_id, call_id, leg_id, client=client, body=body).parsed


async def asyncio_detailed(
    account_id: str | int,
    call_id: str,
    leg_id: str,
    *,
    client: AsyncClient,
    body: dicts.VbcLegChange | models.VbcLegChange,
) -> Response[models.VbcLegChanged]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, call_id, leg_id, body=body))


async def asyncio(
    account_id: str | int,
    call_id: str,
    leg_id: str,
    *,
    client: AsyncClient,
    body: dicts.VbcLegChange | models.VbcLegChange,
) -> models.VbcLegChanged:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, call_id, leg_id, client=client, body=body)).parsed
