# Written by codegen from specs/network_registry.yaml. Do not edit: change the description and run `make generate`.
"""Create a business profile

Hands in who wants to use network APIs, and in which countries. The networks there get to see it. An account has 50
business profiles at most.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_business_profile",
    "POST",
    "https://api-eu.vonage.com",
    "/v1/network-registry/business-profiles",
    security=(("basic",),),
    body="json",
    answers={200: "BusinessProfile", 201: "BusinessProfile"},
    returns={200: "object", 201: "object"},
    retry="unsent",
    status="beta",
)


def build(*, body: dicts.NewBusinessProfile | models.NewBusinessProfile) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.BusinessProfile:
    """Read a decoded answer into models."""
    parsed: models.BusinessProfile = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.NewBusinessProfile | models.NewBusinessProfile
) -> Response[models.BusinessProfile]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.NewBusinessProfile | models.NewBusinessProfile) -> models.BusinessProfile:
    """Create a business profile.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The profile, which the networks will look at.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.NewBusinessProfile | models.NewBusinessProfile
) -> Response[models.BusinessProfile]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.NewBusinessProfile | models.NewBusinessProfile
) -> models.BusinessProfile:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
