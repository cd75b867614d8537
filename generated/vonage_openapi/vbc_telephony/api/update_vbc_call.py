# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
"""Answer, transfer or park a call

Answers a call with the state active and, in `to`, the device that takes it. Transfers it with `from` and `to` and
no state. Parks it with the state parked and `from`.
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
    "update_vbc_call",
    "PUT",
    "https://api.vonage.com",
    "/t/vbc.prod/telephony/v3/cc/accounts/{account_id}/calls/{call_id}",
    security=(("vbc",),),
    body="json",
    answers={200: "VbcCallChanged"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
    schemes=SCHEMES,
)


def build(account_id: str | int, call_id: str, *, body: dicts.VbcCallChange | models.VbcCallChange) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "call_id": call_id}, body=body)


def parse(status: int, data: Any) -> models.VbcCallChanged:
    """Read a decoded answer into models."""
    parsed: models.VbcCallChanged = OP.parse(status, data)
    return parsed


def sync_detailed(
    account_id: str | int, call_id: str, *, client: Client, body: dicts.VbcCallChange | models.VbcCallChange
) -> Response[models.VbcCallChanged]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, call_id, body=body))


def sync(
    account_id: str | int, call_id: str, *, client: Client, body: dicts.VbcCallChange | models.VbcCallChange
) -> models.VbcCallChanged:
    """Answer, transfer or park a call.

    Args:
        account_id: The account.
        call_id: The call.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        What has become of the call.
    """
    return sync_detailed(account_id, call_id, client=client, body=body).parsed


async def asyncio_detailed(
    account_id: str | int, call_id: str, *, client: AsyncClient, body: dicts.VbcCallChange | models.VbcCallChange
) -> Response[models.VbcCallChanged]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, call_id, body=body))


async def asyncio(
    account_id: str | int, call_id: str, *, client: AsyncClient, body: dicts.VbcCallChange | models.VbcCallChange
) -> models.VbcCallChanged:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, call_id, client=client, body=body)).parsed
