# Written by codegen from specs/network_auth.yaml. Do not edit: change the description and run `make generate`.
"""Ask for a token

The last step of both ways, exchanges a consent or a code for an access token.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "request_token",
    "POST",
    "https://api-eu.vonage.com",
    "/oauth2/token",
    security=(("jwt",),),
    body="form",
    answers={200: "NetworkToken"},
    returns={200: "object"},
    retry="unsent",
    status="deprecated",
)


def build(*, body: dicts.TokenRequest | models.TokenRequest) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.NetworkToken:
    """Read a decoded answer into models."""
    parsed: models.NetworkToken = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.TokenRequest | models.TokenRequest) -> Response[models.NetworkToken]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.TokenRequest | models.TokenRequest) -> models.NetworkToken:
    """Ask for a token.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The token.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.TokenRequest | models.TokenRequest
) -> Response[models.NetworkToken]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.TokenRequest | models.TokenRequest) -> models.NetworkToken:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
