# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""Transfer a call

Connects the other side with another number.
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
    "transfer_vis_call",
    "POST",
    "https://api.vonage.com",
    "/t/vbc.prod/vis/v1/self/calls/{call_id}/transfer",
    security=(("vbc",),),
    body="json",
    answers={200: "VisCall"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
    schemes=SCHEMES,
)


def build(call_id: int | str, *, body: dicts.VisPhoneNumber | models.VisPhoneNumber) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"call_id": call_id}, body=body)


def parse(status: int, data: Any) -> models.VisCall:
    """Read a decoded answer into models."""
    parsed: models.VisCall = OP.parse(status, data)
    return parsed


def sync_detailed(
    call_id: int | str, *, client: Client, body: dicts.VisPhoneNumber | models.VisPhoneNumber
) -> Response[models.VisCall]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(call_id, body=body))


def sync(call_id: int | str, *, client: Client, body: dicts.VisPhoneNumber | models.VisPhoneNumber) -> models.VisCall:
    """Transfer a call.

    Args:
        call_id: The call.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The call.
    """
    return sync_detailed(call_id, client=client, body=body).parsed


async def asyncio_detailed(
    call_id: int | str, *, client: AsyncClient, body: dicts.VisPhoneNumber | models.VisPhoneNumber
) -> Response[models.VisCall]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(call_id, body=body))


async def asyncio(
    call_id: int | str, *, client: AsyncClient, body: dicts.VisPhoneNumber | models.VisPhoneNumber
) -> models.VisCall:
    """As `sync`, awaited."""
    return (await asyncio_detailed(call_id, client=client, body=body)).parsed
