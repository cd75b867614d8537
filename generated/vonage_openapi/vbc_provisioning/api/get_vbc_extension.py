# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
"""Get an extension

One extension with the person, numbers and handsets that it has.
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
    "get_vbc_extension",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/provisioning/api/accounts/{account_id}/extensions/{external_id}",
    security=(("vbc",),),
    answers={200: "VbcExtensionAnswer"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build(account_id: str | int, external_id: int | str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "external_id": external_id})


def parse(status: int, data: Any) -> models.VbcExtensionAnswer:
    """Read a decoded answer into models."""
    parsed: models.VbcExtensionAnswer = OP.parse(status, data)
    return parsed


def sync_detailed(
    account_id: str | int, external_id: int | str, *, client: Client
) -> Response[models.VbcExtensionAnswer]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, external_id))


def sync(account_id: str | int, external_id: int | str, *, client: Client) -> models.VbcExtensionAnswer:
    """Get an extension.

    Args:
        account_id: The account.
        external_id: The extension, by its `external_id`.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The extension.
    """
    return sync_detailed(account_id, external_id, client=client).parsed


async def asyncio_detailed(
    account_id: str | int, external_id: int | str, *, client: AsyncClient
) -> Response[models.VbcExtensionAnswer]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, external_id))


async def asyncio(account_id: str | int, external_id: int | str, *, client: AsyncClient) -> models.VbcExtensionAnswer:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, external_id, client=client)).parsed
