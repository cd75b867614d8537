# Written by codegen from specs/network_registry.yaml. Do not edit: change the description and run `make generate`.
"""List countries

The countries in which networks take part.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_registry_countries",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/network-registry/catalogue/countries",
    security=(("basic",),),
    answers={200: "CatalogueValues"},
    returns={200: "json"},
    retry="idempotent",
    status="beta",
)


def build() -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request()


def parse(status: int, data: Any) -> models.CatalogueValues:
    """Read a decoded answer into models."""
    parsed: models.CatalogueValues = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client) -> Response[models.CatalogueValues]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build())


def sync(*, client: Client) -> models.CatalogueValues:
    """List countries.

    Args:
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The values, in a form that is not known.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[models.CatalogueValues]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build())


async def asyncio(*, client: AsyncClient) -> models.CatalogueValues:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client)).parsed
