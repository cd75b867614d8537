# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
"""List the users of a domain

Everybody who may log in to a domain.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_domain_users",
    "GET",
    "https://api.nexmo.com",
    "/v1/psip/{domain}/users",
    security=(("basic",),),
    answers={200: ["DomainUser"]},
    returns={200: "array"},
    retry="idempotent",
    status="ga",
)


def build(domain: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"domain": domain})


def parse(status: int, data: Any) -> list[models.DomainUser]:
    """Read a decoded answer into models."""
    parsed: list[models.DomainUser] = OP.parse(status, data)
    return parsed


def sync_detailed(domain: str, *, client: Client) -> Response[list[models.DomainUser]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(domain))


def sync(domain: str, *, client: Client) -> list[models.DomainUser]:
    """List the users of a domain.

    Args:
        domain: The name of the domain.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The users.
    """
    return sync_detailed(domain, client=client).parsed


async def asyncio_detailed(domain: str, *, client: AsyncClient) -> Response[list[models.DomainUser]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(domain))


async def asyncio(domain: str, *, client: AsyncClient) -> list[models.DomainUser]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(domain, client=client)).parsed
