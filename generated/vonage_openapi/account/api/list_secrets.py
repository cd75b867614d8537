# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
"""List secrets

The secrets of a key, by id and age; their text is never shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_secrets",
    "GET",
    "https://api.nexmo.com",
    "/accounts/{api_key}/secrets",
    security=(("basic",),),
    answers={200: "SecretList"},
    returns={200: "list"},
    members=("_links", "_embedded"),
    retry="idempotent",
    status="ga",
)


def build(api_key: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"api_key": api_key})


def parse(status: int, data: Any) -> models.SecretList:
    """Read a decoded answer into models."""
    parsed: models.SecretList = OP.parse(status, data)
    return parsed


def sync_detailed(api_key: str, *, client: Client) -> Response[models.SecretList]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(api_key))


def sync(api_key: str, *, client: Client) -> models.SecretList:
    """List secrets.

    Args:
        api_key: The key whose secrets are meant, your own or that of a subaccount.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        All secrets.
    """
    return sync_detailed(api_key, client=client).parsed


async def asyncio_detailed(api_key: str, *, client: AsyncClient) -> Response[models.SecretList]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(api_key))


async def asyncio(api_key: str, *, client: AsyncClient) -> models.SecretList:
    """As `sync`, awaited."""
    return (await asyncio_detailed(api_key, client=client)).parsed
