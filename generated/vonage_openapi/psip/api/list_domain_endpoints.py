# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
"""List the addresses of a domain

The SIP addresses under which a domain takes calls.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_domain_endpoints",
    "GET",
    "https://api.nexmo.com",
    "/v1/psip/{domain}/endpoints",
    security=(("basic",),),
    answers={200: ["DomainEndpoint"]},
    returns={200: "array"},
    retry="idempotent",
    status="ga",
)


def build(domain: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"domain": domain})


def parse(status: int, data: Any) -> list[models.DomainEndpoint]:
    """Read a decoded answer into models."""
    parsed: list[models.DomainEndpoint] = OP.parse(status, data)
    return parsed


def sync_detailed(domain: str, *, client: Client) -> Response[list[models.DomainEndpoint]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(domain))


def sync(domain: str, *, client: Client) -> list[models.DomainEndpoint]:
    """List the addresses of a domain.

    Args:
        domain: The name of the domain.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The addresses.
    """
    return sync_detailed(domain, client=client).parsed


async def asyncio_detailed(domain: str, *, client: AsyncClient) -> Response[list[models.DomainEndpoint]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(domain))


async def asyncio(domain: str, *, client: AsyncClient) -> list[models.DomainEndpoint]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(domain, client=client)).parsed
