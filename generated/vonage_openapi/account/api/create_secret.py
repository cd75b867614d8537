# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
"""Create a secret

Adds a secret to a key. How many a key may have is limited.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_secret",
    "POST",
    "https://api.nexmo.com",
    "/accounts/{api_key}/secrets",
    security=(("basic",),),
    body="json",
    answers={201: "Secret"},
    returns={201: "object"},
    retry="unsent",
    status="ga",
)


def build(api_key: str, *, body: dicts.NewSecret | models.NewSecret) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"api_key": api_key}, body=body)


def parse(status: int, data: Any) -> models.Secret:
    """Read a decoded answer into models."""
    parsed: models.Secret = OP.parse(status, data)
    return parsed


def sync_detailed(api_key: str, *, client: Client, body: dicts.NewSecret | models.NewSecret) -> Response[models.Secret]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(api_key, body=body))


def sync(api_key: str, *, client: Client, body: dicts.NewSecret | models.NewSecret) -> models.Secret:
    """Create a secret.

    Args:
        api_key: The key whose secrets are meant, your own or that of a subaccount.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The new secret, without its text.
    """
    return sync_detailed(api_key, client=client, body=body).parsed


async def asyncio_detailed(
    api_key: str, *, client: AsyncClient, body: dicts.NewSecret | models.NewSecret
) -> Response[models.Secret]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(api_key, body=body))


async def asyncio(api_key: str, *, client: AsyncClient, body: dicts.NewSecret | models.NewSecret) -> models.Secret:
    """As `sync`, awaited."""
    return (await asyncio_detailed(api_key, client=client, body=body)).parsed
