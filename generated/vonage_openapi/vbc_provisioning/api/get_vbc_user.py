# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
"""Get a user

One person with contact numbers and extensions.
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
    "get_vbc_user",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/provisioning/api/accounts/{account_id}/users/{user_id}",
    security=(("vbc",),),
    answers={200: "VbcUserAnswer"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build(account_id: str | int, user_id: int | str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "user_id": user_id})


def parse(status: int, data: Any) -> models.VbcUserAnswer:
    """Read a decoded answer into models."""
    parsed: models.VbcUserAnswer = OP.parse(status, data)
    return parsed


def sync_detailed(account_id: str | int, user_id: int | str, *, client: Client) -> Response[models.VbcUserAnswer]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, user_id))


def sync(account_id: str | int, user_id: int | str, *, client: Client) -> models.VbcUserAnswer:
    """Get a user.

    Args:
        account_id: The account.
        user_id: The user.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The user.
    """
    return sync_detailed(account_id, user_id, client=client).parsed


async def asyncio_detailed(
    account_id: str | int, user_id: int | str, *, client: AsyncClient
) -> Response[models.VbcUserAnswer]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, user_id))


async def asyncio(account_id: str | int, user_id: int | str, *, client: AsyncClient) -> models.VbcUserAnswer:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, user_id, client=client)).parsed
