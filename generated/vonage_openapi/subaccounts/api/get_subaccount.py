# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
"""Get a subaccount

One account below the primary account. Its secrets are not part of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_subaccount",
    "GET",
    "https://api.nexmo.com",
    "/accounts/{api_key}/subaccounts/{subaccount_key}",
    security=(("basic",),),
    answers={200: "Subaccount"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(api_key: str, subaccount_key: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"api_key": api_key, "subaccount_key": subaccount_key})


def parse(status: int, data: Any) -> models.Subaccount:
    """Read a decoded answer into models."""
    parsed: models.Subaccount = OP.parse(status, data)
    return parsed


def sync_detailed(api_key: str, subaccount_key: str, *, client: Client) -> Response[models.Subaccount]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(api_key, subaccount_key))


def sync(api_key: str, subaccount_key: str, *, client: Client) -> models.Subaccount:
    """Get a subaccount.

    Args:
        api_key: API key of the primary account.
        subaccount_key: API key of the subaccount.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The subaccount.
    """
    return sync_detailed(api_key, subaccount_key, client=client).parsed


async def asyncio_detailed(api_key: str, subaccount_key: str, *, client: AsyncClient) -> Response[models.Subaccount]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(api_key, subaccount_key))


async def asyncio(api_key: str, subaccount_key: str, *, client: AsyncClient) -> models.Subaccount:
    """As `sync`, awaited."""
    return (await asyncio_detailed(api_key, subaccount_key, client=client)).parsed
