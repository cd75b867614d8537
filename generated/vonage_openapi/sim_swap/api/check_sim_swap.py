# Written by codegen from specs/sim_swap.yaml. Do not edit: change the description and run `make generate`.
"""Check whether the SIM was changed

Tells whether the SIM of a number was changed within the last hours.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "check_sim_swap",
    "POST",
    "https://api-eu.vonage.com",
    "/camara/sim-swap/v040/check",
    security=(("oauth2",),),
    body="json",
    answers={200: "SimSwapAnswer"},
    returns={200: "object"},
    retry="idempotent",
    status="deprecated",
)


def build(*, body: dicts.SimSwapQuestion | models.SimSwapQuestion) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.SimSwapAnswer:
    """Read a decoded answer into models."""
    parsed: models.SimSwapAnswer = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.SimSwapQuestion | models.SimSwapQuestion
) -> Response[models.SimSwapAnswer]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.SimSwapQuestion | models.SimSwapQuestion) -> models.SimSwapAnswer:
    """Check whether the SIM was changed.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        Whether it was.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.SimSwapQuestion | models.SimSwapQuestion
) -> Response[models.SimSwapAnswer]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.SimSwapQuestion | models.SimSwapQuestion) -> models.SimSwapAnswer:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
