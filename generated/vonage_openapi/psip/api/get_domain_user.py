# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
"""Get a user of a domain

Somebody who may log in to a domain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_domain_user",
    "GET",
    "https://api.nexmo.com",
    "/v1/psip/{domain}/users/{key}",
    security=(("basic",),),
    answers={200: "DomainUser"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(domain: str, key: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"domain": domain, "key": key})


def parse(status: int, data: Any) -> models.DomainUser:
    """Read a decoded answer into models."""
    parsed: models.DomainUser = OP.parse(status, data)
    return parsed


def sync_detailed(domain: str, key: str, *, client: Client) -> Response[models.DomainUser]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(domain, key))


def sync(domain: str, key: str, *, client: Client) -> models.DomainUser:
    """Get a user of a domain.

    Args:
        domain: The name of the domain.
        key: The name of the user.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The user.
    """
    return sync_detailed(domain, key, client=client).parsed


async def asyncio_detailed(domain: str, key: str, *, client: AsyncClient) -> Response[models.DomainUser]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(domain, key))


async def asyncio(domain: str, key: str, *, client: AsyncClient) -> models.DomainUser:
    """As `sync`, awaited."""
    return (await asyncio_detailed(domain, key, client=client)).parsed
