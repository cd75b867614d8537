# Written by codegen from specs/toll_free.yaml. Do not edit: change the description and run `make generate`.
"""Register toll-free numbers

Hands in who sends the messages, and what for. The carriers review it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_toll_free_registration",
    "POST",
    "https://api.nexmo.com",
    "/tfn/v1/registrations",
    security=(("basic",),),
    body="json",
    answers={200: "TollFreeRegistration"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(*, body: dicts.NewTollFreeRegistration | models.NewTollFreeRegistration) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.TollFreeRegistration:
    """Read a decoded answer into models."""
    parsed: models.TollFreeRegistration = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.NewTollFreeRegistration | models.NewTollFreeRegistration
) -> Response[models.TollFreeRegistration]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(
    *, client: Client, body: dicts.NewTollFreeRegistration | models.NewTollFreeRegistration
) -> models.TollFreeRegistration:
    """Register toll-free numbers.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The registration is taken.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.NewTollFreeRegistration | models.NewTollFreeRegistration
) -> Response[models.TollFreeRegistration]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.NewTollFreeRegistration | models.NewTollFreeRegistration
) -> models.TollFreeRegistration:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
