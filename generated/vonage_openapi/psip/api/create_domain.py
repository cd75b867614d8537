# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
"""Create a SIP domain

Opens a domain whose calls an application answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_domain",
    "POST",
    "https://api.nexmo.com",
    "/v1/psip",
    security=(("basic",),),
    body="json",
    answers={201: "Domain"},
    returns={201: "list"},
    members=("name", "application_id", "acl", "tls", "srtp", "digest_auth", "domain_type"),
    retry="unsent",
    status="ga",
)


def build(*, body: dicts.DomainParams | models.Domain) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.Domain:
    """Read a decoded answer into models."""
    parsed: models.Domain = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.DomainParams | models.Domain) -> Response[models.Domain]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.DomainParams | models.Domain) -> models.Domain:
    """Create a SIP domain.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The domain.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(*, client: AsyncClient, body: dicts.DomainParams | models.Domain) -> Response[models.Domain]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.DomainParams | models.Domain) -> models.Domain:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
