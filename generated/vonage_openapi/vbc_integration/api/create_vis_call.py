# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""Make a call

Rings the phone of the person, and calls the number once it is answered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_vis_call",
    "POST",
    "https://api.vonage.com",
    "/t/vbc.prod/vis/v1/self/calls",
    security=(("vbc",),),
    body="json",
    answers={201: ["VisCall"]},
    returns={201: "array"},
    retry="unsent",
    status="ga",
    schemes=SCHEMES,
)


def build(*, body: dicts.VisPhoneNumber | models.VisPhoneNumber) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> list[models.VisCall]:
    """Read a decoded answer into models."""
    parsed: list[models.VisCall] = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.VisPhoneNumber | models.VisPhoneNumber
) -> Response[list[models.VisCall]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.VisPhoneNumber | models.VisPhoneNumber) -> list[models.VisCall]:
    """Make a call.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The call.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.VisPhoneNumber | models.VisPhoneNumber
) -> Response[list[models.VisCall]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.VisPhoneNumber | models.VisPhoneNumber) -> list[models.VisCall]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
