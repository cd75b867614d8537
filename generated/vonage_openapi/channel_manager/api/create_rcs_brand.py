# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Create an RCS brand

A brand is the organisation that agents speak for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_rcs_brand",
    "POST",
    "https://api.nexmo.com",
    "/v1/channel-manager/rcs/brands",
    security=(("basic",), ("jwt",)),
    body="json",
    answers={200: "RcsBrand", 201: "RcsBrand"},
    returns={200: "object", 201: "object"},
    retry="unsent",
    status="beta",
)


def build(*, body: dicts.NewRcsBrand | models.NewRcsBrand) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.RcsBrand:
    """Read a decoded answer into models."""
    parsed: models.RcsBrand = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.NewRcsBrand | models.NewRcsBrand) -> Response[models.RcsBrand]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.NewRcsBrand | models.NewRcsBrand) -> models.RcsBrand:
    """Create an RCS brand.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The brand.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.NewRcsBrand | models.NewRcsBrand
) -> Response[models.RcsBrand]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.NewRcsBrand | models.NewRcsBrand) -> models.RcsBrand:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
