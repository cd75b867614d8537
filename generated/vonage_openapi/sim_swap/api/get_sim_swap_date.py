# Written by codegen from specs/sim_swap.yaml. Do not edit: change the description and run `make generate`.
"""Get the time of the last SIM change

Tells when the SIM of a number was changed last.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "get_sim_swap_date",
    "POST",
    "https://api-eu.vonage.com",
    "/camara/sim-swap/v040/retrieve-date",
    security=(("oauth2",),),
    body="json",
    answers={200: "SimSwapDate"},
    returns={200: "object"},
    retry="idempotent",
    status="deprecated",
)


def build(*, body: dicts.SimSwapDateQuestion | models.SimSwapDateQuestion) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.SimSwapDate:
    """Read a decoded answer into models."""
    parsed: models.SimSwapDate = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.SimSwapDateQuestion | models.SimSwapDateQuestion
) -> Response[models.SimSwapDate]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.SimSwapDateQuestion | models.SimSwapDateQuestion) -> models.SimSwapDate:
    """Get the time of the last SIM change.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        When it was.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.SimSwapDateQuestion | models.SimSwapDateQuestion
) -> Response[models.SimSwapDate]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.SimSwapDateQuestion | models.SimSwapDateQuestion
) -> models.SimSwapDate:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
