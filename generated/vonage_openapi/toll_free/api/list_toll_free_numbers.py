# Written by codegen from specs/toll_free.yaml. Do not edit: change the description and run `make generate`.
"""List toll-free numbers

The toll-free numbers of the account with their registrations.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_toll_free_numbers",
    "GET",
    "https://api.nexmo.com",
    "/tfn/v1/numbers",
    security=(("basic",),),
    answers={200: "TollFreeNumbers"},
    returns={200: "json"},
    retry="idempotent",
    status="ga",
)


def build() -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request()


def parse(status: int, data: Any) -> models.TollFreeNumbers:
    """Read a decoded answer into models."""
    parsed: models.TollFreeNumbers = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client) -> Response[models.TollFreeNumbers]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build())


def sync(*, client: Client) -> models.TollFreeNumbers:
    """List toll-free numbers.

    Args:
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The numbers, in a form that is not known.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[models.TollFreeNumbers]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build())


async def asyncio(*, client: AsyncClient) -> models.TollFreeNumbers:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client)).parsed
