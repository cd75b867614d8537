# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""List providers of vettings

Who vets brands, and in which kinds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_vetting_providers",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/10dlc/enum/vetting/providers",
    security=(("basic",), ("jwt",)),
    answers={200: ["VettingProvidersItem"]},
    returns={200: "array"},
    retry="idempotent",
    status="ga",
)


def build() -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request()


def parse(status: int, data: Any) -> list[models.VettingProvidersItem]:
    """Read a decoded answer into models."""
    parsed: list[models.VettingProvidersItem] = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client) -> Response[list[models.VettingProvidersItem]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build())


def sync(*, client: Client) -> list[models.VettingProvidersItem]:
    """List providers of vettings.

    Args:
        client: Sends the request, `vonage.Client` for one.

    Returns:
        All providers.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[list[models.VettingProvidersItem]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build())


async def asyncio(*, client: AsyncClient) -> list[models.VettingProvidersItem]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client)).parsed
