# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
"""Revoke a secret

Makes a secret worthless at once. The last secret of a key cannot be revoked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "revoke_secret",
    "DELETE",
    "https://api.nexmo.com",
    "/accounts/{api_key}/secrets/{secret_id}",
    security=(("basic",),),
    returns={204: ""},
    retry="idempotent",
    status="ga",
)


def build(api_key: str, secret_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"api_key": api_key, "secret_id": secret_id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(api_key: str, secret_id: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(api_key, secret_id))


def sync(api_key: str, secret_id: str, *, client: Client) -> None:
    """Revoke a secret.

    Args:
        api_key: The key whose secrets are meant, your own or that of a subaccount.
        secret_id: The secret, by id.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        Revoked.
    """
    return sync_detailed(api_key, secret_id, client=client).parsed


async def asyncio_detailed(api_key: str, secret_id: str, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(api_key, secret_id))


async def asyncio(api_key: str, secret_id: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(api_key, secret_id, client=client)).parsed
