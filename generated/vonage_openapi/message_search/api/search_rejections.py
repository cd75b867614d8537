# Written by codegen from specs/message_search.yaml. Do not edit: change the description and run `make generate`.
"""Search refused messages

SMS that the platform itself refused. Those that a carrier refused are not among them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "search_rejections",
    "GET",
    "https://rest.nexmo.com",
    "/search/rejections",
    security=(("basic",),),
    answers={200: "FoundRejections"},
    returns={200: "object"},
    retry="idempotent",
    status="deprecated",
)


def build(*, date: str, to: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"date": date, "to": to})


def parse(status: int, data: Any) -> models.FoundRejections:
    """Read a decoded answer into models."""
    parsed: models.FoundRejections = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, date: str, to: str) -> Response[models.FoundRejections]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(date=date, to=to))


def sync(*, client: Client, date: str, to: str) -> models.FoundRejections:
    """Search refused messages.

    Args:
        client: Sends the request, `vonage.Client` for one.
        date: The day on which the messages were sent as YYYY-MM-DD.
        to: The number they were for.

    Returns:
        The refusals.
    """
    return sync_detailed(client=client, date=date, to=to).parsed


async def asyncio_detailed(*, client: AsyncClient, date: str, to: str) -> Response[models.FoundRejections]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(date=date, to=to))


async def asyncio(*, client: AsyncClient, date: str, to: str) -> models.FoundRejections:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, date=date, to=to)).parsed
