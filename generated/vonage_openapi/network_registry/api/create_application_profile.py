# Written by codegen from specs/network_registry.yaml. Do not edit: change the description and run `make generate`.
"""Create an application profile

Hands in which network APIs a business wants to use, and for which purpose.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "create_application_profile",
    "POST",
    "https://api-eu.vonage.com",
    "/v1/network-registry/application-profiles",
    security=(("basic",),),
    body="json",
    answers={200: "ApplicationProfile", 201: "ApplicationProfile"},
    returns={200: "object", 201: "object"},
    retry="unsent",
    status="beta",
)


def build(*, body: dict[str, Any]) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.ApplicationProfile:
    """Read a decoded answer into models."""
    parsed: models.ApplicationProfile = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dict[str, Any]) -> Response[models.ApplicationProfile]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dict[str, Any]) -> models.ApplicationProfile:
    """Create an application profile.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The profile, which the networks will look at.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(*, client: AsyncClient, body: dict[str, Any]) -> Response[models.ApplicationProfile]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dict[str, Any]) -> models.ApplicationProfile:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
