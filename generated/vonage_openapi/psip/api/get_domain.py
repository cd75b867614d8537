# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
"""Get a SIP domain

One domain with its settings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_domain",
    "GET",
    "https://api.nexmo.com",
    "/v1/psip/{domain}",
    security=(("basic",),),
    answers={200: "Domain"},
    returns={200: "list"},
    members=("name", "application_id", "acl", "tls", "srtp", "digest_auth", "domain_type"),
    retry="idempotent",
    status="ga",
)


def build(domain: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"domain": domain})


def parse(status: int, data: Any) -> models.Domain:
    """Read a decoded answer into models."""
    parsed: models.Domain = OP.parse(status, data)
    return parsed


def sync_detailed(domain: str, *, client: Client) -> Response[models.Domain]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(domain))


def sync(domain: str, *, client: Client) -> models.Domain:
    """Get a SIP domain.

    Args:
        domain: The name of the domain.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The domain.
    """
    return sync_detailed(domain, client=client).parsed


async def asyncio_detailed(domain: str, *, client: AsyncClient) -> Response[models.Domain]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(domain))


async def asyncio(domain: str, *, client: AsyncClient) -> models.Domain:
    """As `sync`, awaited."""
    return (await asyncio_detailed(domain, client=client)).parsed
