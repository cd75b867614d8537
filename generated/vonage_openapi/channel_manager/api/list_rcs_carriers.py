# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""List carriers

The carriers that an agent can be handed to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_rcs_carriers",
    "GET",
    "https://api.nexmo.com",
    "/v1/channel-manager/rcs/metadata/carriers",
    security=(("basic",), ("jwt",)),
    answers={200: "RcsCarriers"},
    returns={200: "json"},
    retry="idempotent",
    status="beta",
)


def build() -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request()


def parse(status: int, data: Any) -> models.RcsCarriers:
    """Read a decoded answer into models."""
    parsed: models.RcsCarriers = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client) -> Response[models.RcsCarriers]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build())


def sync(*, client: Client) -> models.RcsCarriers:
    """List carriers.

    Args:
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The carriers, in a form that is not known.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[models.RcsCarriers]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build())


async def asyncio(*, client: AsyncClient) -> models.RcsCarriers:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client)).parsed
