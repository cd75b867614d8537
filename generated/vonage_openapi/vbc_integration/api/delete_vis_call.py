# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""End a call

Hangs up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "delete_vis_call",
    "DELETE",
    "https://api.vonage.com",
    "/t/vbc.prod/vis/v1/self/calls/{call_id}",
    security=(("vbc",),),
    answers={200: ["VisCall"]},
    returns={200: "array"},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build(call_id: int | str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"call_id": call_id})


def parse(status: int, data: Any) -> list[models.VisCall]:
    """Read a decoded answer into models."""
    parsed: list[models.VisCall] = OP.parse(status, data)
    return parsed


def sync_detailed(call_id: int | str, *, client: Client) -> Response[list[models.VisCall]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(call_id))


def sync(call_id: int | str, *, client: Client) -> list[models.VisCall]:
    """End a call.

    Args:
        call_id: The call.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The call, in an array.
    """
    return sync_detailed(call_id, client=client).parsed


async def asyncio_detailed(call_id: int | str, *, client: AsyncClient) -> Response[list[models.VisCall]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(call_id))


async def asyncio(call_id: int | str, *, client: AsyncClient) -> list[models.VisCall]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(call_id, client=client)).parsed
