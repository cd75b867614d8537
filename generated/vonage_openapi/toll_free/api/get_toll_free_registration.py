# Written by codegen from specs/toll_free.yaml. Do not edit: change the description and run `make generate`.
"""Get a registration

What was handed in, and its status.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_toll_free_registration",
    "GET",
    "https://api.nexmo.com",
    "/tfn/v1/registrations/{id}",
    security=(("basic",),),
    answers={200: "TollFreeRegistration"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"id": id})


def parse(status: int, data: Any) -> models.TollFreeRegistration:
    """Read a decoded answer into models."""
    parsed: models.TollFreeRegistration = OP.parse(status, data)
    return parsed


def sync_detailed(id: str, *, client: Client) -> Response[models.TollFreeRegistration]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(id))


def sync(id: str, *, client: Client) -> models.TollFreeRegistration:
    """Get a registration.

    Args:
        id: The registration.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The registration.
    """
    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(id: str, *, client: AsyncClient) -> Response[models.TollFreeRegistration]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(id))


async def asyncio(id: str, *, client: AsyncClient) -> models.TollFreeRegistration:
    """As `sync`, awaited."""
    return (await asyncio_detailed(id, client=client)).parsed
