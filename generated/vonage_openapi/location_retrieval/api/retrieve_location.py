# Written by codegen from specs/location_retrieval.yaml. Do not edit: change the description and run `make generate`.
"""Retrieve the location of a device

The area in which the network last saw a phone, a circle or a polygon. Needs an application that is registered for
network APIs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "retrieve_location",
    "POST",
    "https://api-eu.vonage.com",
    "/network-location/v0.1/retrieval",
    security=(("jwt",),),
    body="json",
    answers={200: "DeviceLocation"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(*, body: dicts.LocationRequest | models.LocationRequest) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.DeviceLocation:
    """Read a decoded answer into models."""
    parsed: models.DeviceLocation = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.LocationRequest | models.LocationRequest
) -> Response[models.DeviceLocation]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.LocationRequest | models.LocationRequest) -> models.DeviceLocation:
    """Retrieve the location of a device.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        Where the phone is.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.LocationRequest | models.LocationRequest
) -> Response[models.DeviceLocation]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.LocationRequest | models.LocationRequest
) -> models.DeviceLocation:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
