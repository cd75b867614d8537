# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
"""Create a user of a domain

Lets somebody log in to a domain whose `digest_auth` is on. A domain holds up to 200 users.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_domain_user",
    "POST",
    "https://api.nexmo.com",
    "/v1/psip/{domain}/users",
    security=(("basic",),),
    body="json",
    answers={200: "DomainUser", 201: "DomainUser"},
    returns={200: "object?", 201: "object?"},
    retry="unsent",
    status="ga",
)


def build(domain: str, *, body: dicts.NewDomainUser | models.NewDomainUser) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"domain": domain}, body=body)


def parse(status: int, data: Any) -> models.DomainUser:
    """Read a decoded answer into models."""
    parsed: models.DomainUser = OP.parse(status, data)
    return parsed


def sync_detailed(
    domain: str, *, client: Client, body: dicts.NewDomainUser | models.NewDomainUser
) -> Response[models.DomainUser]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(domain, body=body))


def sync(domain: str, *, client: Client, body: dicts.NewDomainUser | models.NewDomainUser) -> models.DomainUser:
    """Create a user of a domain.

    Args:
        domain: The name of the domain.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The user.
    """
    return sync_detailed(domain, client=client, body=body).parsed


async def asyncio_detailed(
    domain: str, *, client: AsyncClient, body: dicts.NewDomainUser | models.NewDomainUser
) -> Response[models.DomainUser]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(domain, body=body))


async def asyncio(
    domain: str, *, client: AsyncClient, body: dicts.NewDomainUser | models.NewDomainUser
) -> models.DomainUser:
    """As `sync`, awaited."""
    return (await asyncio_detailed(domain, client=client, body=body)).parsed
