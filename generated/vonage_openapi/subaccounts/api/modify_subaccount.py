# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
"""Modify a subaccount

Renames, suspends or reactivates a subaccount, or changes whose balance it uses. What is not given stays.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "modify_subaccount",
    "PATCH",
    "https://api.nexmo.com",
    "/accounts/{api_key}/subaccounts/{subaccount_key}",
    security=(("basic",),),
    body="json",
    answers={200: "Subaccount"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(api_key: str, subaccount_key: str, *, body: dicts.SubaccountChange | models.SubaccountChange) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"api_key": api_key, "subaccount_key": subaccount_key}, body=body)


def parse(status: int, data: Any) -> models.Subaccount:
    """Read a decoded answer into models."""
    parsed: models.Subaccount = OP.parse(status, data)
    return parsed


def sync_detailed(
    api_key: str, subaccount_key: str, *, client: Client, body: dicts.SubaccountChange | models.SubaccountChange
) -> Response[models.Subaccount]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(api_key, subaccount_key, body=body))


def sync(
    api_key: str, subaccount_key: str, *, client: Client, body: dicts.SubaccountChange | models.SubaccountChange
) -> models.Subaccount:
    """Modify a subaccount.

    Args:
        api_key: API key of the primary account.
        subaccount_key: API key of the subaccount.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The subaccount as it is now.
    """
    return sync_detailed(api_key, subaccount_key, client=client, body=body).parsed


async def asyncio_detailed(
    api_key: str, subaccount_key: str, *, client: AsyncClient, body: dicts.SubaccountChange | models.SubaccountChange
) -> Response[models.Subaccount]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(api_key, subaccount_key, body=body))


async def asyncio(
    api_key: str, subaccount_key: str, *, client: AsyncClient, body: dicts.SubaccountChange | models.SubaccountChange
) -> models.Subaccount:
    """As `sync`, awaited."""
    return (await asyncio_detailed(api_key, subaccount_key, client=client, body=body)).parsed
