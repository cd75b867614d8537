# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
"""Create or replace a user of a domain

Gives a user another secret, or makes the user if there is none of this name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "replace_domain_user",
    "PUT",
    "https://api.nexmo.com",
    "/v1/psip/{domain}/users/{key}",
    security=(("basic",),),
    body="json",
    answers={200: "DomainUser", 201: "DomainUser"},
    returns={200: "object?", 201: "object?"},
    retry="idempotent",
    status="ga",
)


def build(domain: str, key: str, *, body: dicts.NewDomainUser | models.NewDomainUser) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"domain": domain, "key": key}, body=body)


def parse(status: int, data: Any) -> models.DomainUser:
    """Read a decoded answer into models."""
    parsed: models.DomainUser = OP.parse(status, data)
    return parsed


def sync_detailed(
    domain: str, key: str, *, client: Client, body: dicts.NewDomainUser | models.NewDomainUser
) -> Response[models.DomainUser]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(domain, key, body=body))


def sync(
    domain: str, key: str, *, client: Client, body: dicts.NewDomainUser | models.NewDomainUser
) -> models.DomainUser:
    """Create or replace a user of a domain.

    Args:
        domain: The name of the domain.
        key: The name of the user.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The user.
    """
    return sync_detailed(domain, key, client=client, body=body).parsed


async def asyncio_detailed(
    domain: str, key: str, *, client: AsyncClient, body: dicts.NewDomainUser | models.NewDomainUser
) -> Response[models.DomainUser]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(domain, key, body=body))


async def asyncio(
    domain: str, key: str, *, client: AsyncClient, body: dicts.NewDomainUser | models.NewDomainUser
) -> models.DomainUser:
    """As `sync`, awaited."""
    return (await asyncio_detailed(domain, key, client=client, body=body)).parsed
