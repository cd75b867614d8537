# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
"""List SIP domains

All SIP domains of the account.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_domains",
    "GET",
    "https://api.nexmo.com",
    "/v1/psip",
    security=(("basic",),),
    answers={200: ["Domain"]},
    returns={200: "array"},
    retry="idempotent",
    status="ga",
)


def build() -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request()


def parse(status: int, data: Any) -> list[models.Domain]:
    """Read a decoded answer into models."""
    parsed: list[models.Domain] = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client) -> Response[list[models.Domain]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build())


def sync(*, client: Client) -> list[models.Domain]:
    """List SIP domains.

    Args:
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The domains.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[list[models.Domain]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build())


async def asyncio(*, client: AsyncClient) -> list[models.Domain]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client)).parsed
