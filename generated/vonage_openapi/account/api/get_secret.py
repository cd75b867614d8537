# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
"""Get a secret

One secret, by id and age; its text is never shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_secret",
    "GET",
    "https://api.nexmo.com",
    "/accounts/{api_key}/secrets/{secret_id}",
    security=(("basic",),),
    answers={200: "Secret"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(api_key: str, secret_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"api_key": api_key, "secret_id": secret_id})


def parse(status: int, data: Any) -> models.Secret:
    """Read a decoded answer into models."""
    parsed: models.Secret = OP.parse(status, data)
    return parsed


def sync_detailed(api_key: str, secret_id: str, *, client: Client) -> Response[models.Secret]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(api_key, secret_id))


def sync(api_key: str, secret_id: str, *, client: Client) -> models.Secret:
    """Get a secret.

    Args:
        api_key: The key whose secrets are meant, your own or that of a subaccount.
        secret_id: The secret, by id.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The secret, without its text.
    """
    return sync_detailed(api_key, secret_id, client=client).parsed


async def asyncio_detailed(api_key: str, secret_id: str, *, client: AsyncClient) -> Response[models.Secret]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(api_key, secret_id))


async def asyncio(api_key: str, secret_id: str, *, client: AsyncClient) -> models.Secret:
    """As `sync`, awaited."""
    return (await asyncio_detailed(api_key, secret_id, client=client)).parsed
