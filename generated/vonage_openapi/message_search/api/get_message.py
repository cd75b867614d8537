# Written by codegen from specs/message_search.yaml. Do not edit: change the description and run `make generate`.
"""Look up a message

One SMS that the account sent or received.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_message",
    "GET",
    "https://rest.nexmo.com",
    "/search/message",
    security=(("basic",),),
    answers={200: "FoundMessage"},
    returns={200: "object"},
    retry="idempotent",
    status="deprecated",
)


def build(*, id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"id": id})


def parse(status: int, data: Any) -> models.FoundMessage:
    """Read a decoded answer into models."""
    parsed: models.FoundMessage = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, id: str) -> Response[models.FoundMessage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(id=id))


def sync(*, client: Client, id: str) -> models.FoundMessage:
    """Look up a message.

    Args:
        client: Sends the request, `vonage.Client` for one.
        id: The message, by its `message-id`.

    Returns:
        The message.
    """
    return sync_detailed(client=client, id=id).parsed


async def asyncio_detailed(*, client: AsyncClient, id: str) -> Response[models.FoundMessage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(id=id))


async def asyncio(*, client: AsyncClient, id: str) -> models.FoundMessage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, id=id)).parsed
