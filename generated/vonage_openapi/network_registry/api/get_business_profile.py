# Written by codegen from specs/network_registry.yaml. Do not edit: change the description and run `make generate`.
"""Get a business profile

What was handed in, and what has become of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_business_profile",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/network-registry/business-profiles/{id}",
    security=(("basic",),),
    answers={200: "BusinessProfile"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"id": id})


def parse(status: int, data: Any) -> models.BusinessProfile:
    """Read a decoded answer into models."""
    parsed: models.BusinessProfile = OP.parse(status, data)
    return parsed


def sync_detailed(id: str, *, client: Client) -> Response[models.BusinessProfile]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(id))


def sync(id: str, *, client: Client) -> models.BusinessProfile:
    """Get a business profile.

    Args:
        id: The business profile.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The profile.
    """
    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(id: str, *, client: AsyncClient) -> Response[models.BusinessProfile]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(id))


async def asyncio(id: str, *, client: AsyncClient) -> models.BusinessProfile:
    """As `sync`, awaited."""
    return (await asyncio_detailed(id, client=client)).parsed
