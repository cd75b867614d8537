# Written by codegen from specs/addresses.yaml. Do not edit: change the description and run `make generate`.
"""Register an address

Makes an address known, so that a number can be given it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_address",
    "POST",
    "https://api.nexmo.com",
    "/v1/addresses",
    security=(("basic",),),
    body="json",
    answers={200: "Address", 201: "Address"},
    returns={200: "object", 201: "object"},
    retry="unsent",
    status="ga",
)


def build(*, body: dicts.NewAddress | models.NewAddress) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.Address:
    """Read a decoded answer into models."""
    parsed: models.Address = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.NewAddress | models.NewAddress) -> Response[models.Address]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.NewAddress | models.NewAddress) -> models.Address:
    """Register an address.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The address.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.NewAddress | models.NewAddress
) -> Response[models.Address]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.NewAddress | models.NewAddress) -> models.Address:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
