# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
"""Create a subaccount

Opens an account below the primary one. Its first API secret is in this answer and in no later one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_subaccount",
    "POST",
    "https://api.nexmo.com",
    "/accounts/{api_key}/subaccounts",
    security=(("basic",),),
    body="json",
    answers={200: "CreatedSubaccount"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(api_key: str, *, body: dicts.NewSubaccount | models.NewSubaccount) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"api_key": api_key}, body=body)


def parse(status: int, data: Any) -> models.CreatedSubaccount:
    """Read a decoded answer into models."""
    parsed: models.CreatedSubaccount = OP.parse(status, data)
    return parsed


def sync_detailed(
    api_key: str, *, client: Client, body: dicts.NewSubaccount | models.NewSubaccount
) -> Response[models.CreatedSubaccount]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(api_key, body=body))


def sync(api_key: str, *, client: Client, body: dicts.NewSubaccount | models.NewSubaccount) -> models.CreatedSubaccount:
    """Create a subaccount.

    Args:
        api_key: API key of the primary account.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The new account with its secret.
    """
    return sync_detailed(api_key, client=client, body=body).parsed


async def asyncio_detailed(
    api_key: str, *, client: AsyncClient, body: dicts.NewSubaccount | models.NewSubaccount
) -> Response[models.CreatedSubaccount]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(api_key, body=body))


async def asyncio(
    api_key: str, *, client: AsyncClient, body: dicts.NewSubaccount | models.NewSubaccount
) -> models.CreatedSubaccount:
    """As `sync`, awaited."""
    return (await asyncio_detailed(api_key, client=client, body=body)).parsed
