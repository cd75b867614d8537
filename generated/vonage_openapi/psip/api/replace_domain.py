# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
"""Replace a SIP domain

Gives a domain other settings. All of them are given; what is left out takes its default.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "replace_domain",
    "PUT",
    "https://api.nexmo.com",
    "/v1/psip/{domain}",
    security=(("basic",),),
    body="json",
    answers={200: "Domain", 201: "Domain"},
    returns={200: "list", 201: "list"},
    members=("name", "application_id", "acl", "tls", "srtp", "digest_auth", "domain_type"),
    retry="idempotent",
    status="ga",
)


def build(domain: str, *, body: dicts.DomainParams | models.Domain) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"domain": domain}, body=body)


def parse(status: int, data: Any) -> models.Domain:
    """Read a decoded answer into models."""
    parsed: models.Domain = OP.parse(status, data)
    return parsed


def sync_detailed(domain: str, *, client: Client, body: dicts.DomainParams | models.Domain) -> Response[models.Domain]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(domain, body=body))


def sync(domain: str, *, client: Client, body: dicts.DomainParams | models.Domain) -> models.Domain:
    """Replace a SIP domain.

    Args:
        domain: The name of the domain.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The domain as it is now.
    """
    return sync_detailed(domain, client=client, body=body).parsed


async def asyncio_detailed(
    domain: str, *, client: AsyncClient, body: dicts.DomainParams | models.Domain
) -> Response[models.Domain]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(domain, body=body))


async def asyncio(domain: str, *, client: AsyncClient, body: dicts.DomainParams | models.Domain) -> models.Domain:
    """As `sync`, awaited."""
    return (await asyncio_detailed(domain, client=client, body=body)).parsed
