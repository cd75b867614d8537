# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
"""Make a call

Calls a device or extension of the account, and connects it with somebody once it answers.
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
    "create_vbc_call",
    "POST",
    "https://api.vonage.com",
    "/t/vbc.prod/telephony/v3/cc/accounts/{account_id}/calls",
    security=(("vbc",),),
    body="json",
    returns={200: "json"},
    produces=("application/json", "text/plain"),
    retry="unsent",
    status="ga",
    schemes=SCHEMES,
)


def build(account_id: str | int, *, body: dicts.VbcNewCall | models.VbcNewCall) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id}, body=body)


def parse(status: int, data: Any) -> str:
    """Read a decoded answer."""
    parsed: str = OP.parse(status, data)
    return parsed


def sync_detailed(
    account_id: str | int, *, client: Client, body: dicts.VbcNewCall | models.VbcNewCall
) -> Response[str]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, body=body))


def sync(account_id: str | int, *, client: Client, body: dicts.VbcNewCall | models.VbcNewCall) -> str:
    """Make a call.

    Args:
        account_id: The account.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The id of the call.
    """
    return sync_detailed(account_id, client=client, body=body).parsed


async def asyncio_detailed(
    account_id: str | int, *, client: AsyncClient, body: dicts.VbcNewCall | models.VbcNewCall
) -> Response[str]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, body=body))


async def asyncio(account_id: str | int, *, client: AsyncClient, body: dicts.VbcNewCall | models.VbcNewCall) -> str:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, client=client, body=body)).parsed
