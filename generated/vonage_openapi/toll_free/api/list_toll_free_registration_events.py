# Written by codegen from specs/toll_free.yaml. Do not edit: change the description and run `make generate`.
"""List what happened to a registration

The history of a registration.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_toll_free_registration_events",
    "GET",
    "https://api.nexmo.com",
    "/tfn/v1/registrations/{id}/events",
    security=(("basic",),),
    answers={200: "TollFreeEvents"},
    returns={200: "json"},
    retry="idempotent",
    status="ga",
)


def build(id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"id": id})


def parse(status: int, data: Any) -> models.TollFreeEvents:
    """Read a decoded answer into models."""
    parsed: models.TollFreeEvents = OP.parse(status, data)
    return parsed


def sync_detailed(id: str, *, client: Client) -> Response[models.TollFreeEvents]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(id))


def sync(id: str, *, client: Client) -> models.TollFreeEvents:
    """List what happened to a registration.

    Args:
        id: The registration.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The history, in a form that is not known.
    """
    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(id: str, *, client: AsyncClient) -> Response[models.TollFreeEvents]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(id))


async def asyncio(id: str, *, client: AsyncClient) -> models.TollFreeEvents:
    """As `sync`, awaited."""
    return (await asyncio_detailed(id, client=client)).parsed
