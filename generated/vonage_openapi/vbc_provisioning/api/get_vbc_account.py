# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
"""Get an account

Name, status and address of an account.
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
    "get_vbc_account",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/provisioning/api/accounts/{account_id}",
    security=(("vbc",),),
    answers={200: "VbcAccountAnswer"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build(account_id: str | int) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id})


def parse(status: int, data: Any) -> models.VbcAccountAnswer:
    """Read a decoded answer into models."""
    parsed: models.VbcAccountAnswer = OP.parse(status, data)
    return parsed


def sync_detailed(account_id: str | int, *, client: Client) -> Response[models.VbcAccountAnswer]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id))


def sync(account_id: str | int, *, client: Client) -> models.VbcAccountAnswer:
    """Get an account.

    Args:
        account_id: The account.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The account.
    """
    return sync_detailed(account_id, client=client).parsed


async def asyncio_detailed(account_id: str | int, *, client: AsyncClient) -> Response[models.VbcAccountAnswer]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id))


async def asyncio(account_id: str | int, *, client: AsyncClient) -> models.VbcAccountAnswer:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, client=client)).parsed
