# Written by codegen from specs/network_auth.yaml. Do not edit: change the description and run `make generate`.
"""Ask a network for consent

The first step for a server (CIBA), asks the network of a number whether it may be looked at for some purpose.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "request_backend_authorization",
    "POST",
    "https://api-eu.vonage.com",
    "/oauth2/bc-authorize",
    security=(("jwt",),),
    body="form",
    answers={200: "AuthorizationRequest"},
    returns={200: "object"},
    retry="unsent",
    status="deprecated",
)


def build(*, body: dicts.BackendAuthorization | models.BackendAuthorization) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.AuthorizationRequest:
    """Read a decoded answer into models."""
    parsed: models.AuthorizationRequest = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.BackendAuthorization | models.BackendAuthorization
) -> Response[models.AuthorizationRequest]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(
    *, client: Client, body: dicts.BackendAuthorization | models.BackendAuthorization
) -> models.AuthorizationRequest:
    """Ask a network for consent.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        What the token is to be asked for with.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.BackendAuthorization | models.BackendAuthorization
) -> Response[models.AuthorizationRequest]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.BackendAuthorization | models.BackendAuthorization
) -> models.AuthorizationRequest:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
