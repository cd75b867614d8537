# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""List the numbers to dial in

Numbers by which a meeting can be joined from a phone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_dial_in_numbers",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/meetings/dial-in-numbers",
    security=(("jwt",),),
    answers={200: ["DialInNumber"]},
    returns={200: "array"},
    retry="idempotent",
    status="deprecated",
)


def build() -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request()


def parse(status: int, data: Any) -> list[models.DialInNumber]:
    """Read a decoded answer into models."""
    parsed: list[models.DialInNumber] = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client) -> Response[list[models.DialInNumber]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build())


def sync(*, client: Client) -> list[models.DialInNumber]:
    """List the numbers to dial in.

    Args:
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The numbers.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[list[models.DialInNumber]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build())


async def asyncio(*, client: AsyncClient) -> list[models.DialInNumber]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client)).parsed
