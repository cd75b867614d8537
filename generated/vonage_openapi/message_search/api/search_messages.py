# Written by codegen from specs/message_search.yaml. Do not edit: change the description and run `make generate`.
"""Search messages

Several SMS at once: up to ten by their ids, or all of one day to one number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import dicts, models

OP = Op(
    __name__,
    "search_messages",
    "GET",
    "https://rest.nexmo.com",
    "/search/messages",
    security=(("basic",),),
    answers={200: "FoundMessages"},
    returns={200: "object"},
    retry="idempotent",
    status="deprecated",
)


def build(
    *, ids: dicts.SearchMessagesIds | Unset = UNSET, date: str | Unset = UNSET, to: str | Unset = UNSET
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"ids": ids, "date": date, "to": to})


def parse(status: int, data: Any) -> models.FoundMessages:
    """Read a decoded answer into models."""
    parsed: models.FoundMessages = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, ids: dicts.SearchMessagesIds | Unset = UNSET, date: str | Unset = UNSET, to: str | Unset = UNSET
) -> Response[models.FoundMessages]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(ids=ids, date=date, to=to))


def sync(
    *, client: Client, ids: dicts.SearchMessagesIds | Unset = UNSET, date: str | Unset = UNSET, to: str | Unset = UNSET
) -> models.FoundMessages:
    """Search messages.

    Args:
        client: Sends the request, `vonage.Client` for one.
        ids: The messages, by their ids, up to ten.
        date: The day on which the messages were sent as YYYY-MM-DD; goes with `to`.
        to: The number they went to; goes with `date`.

    Returns:
        The messages.
    """
    return sync_detailed(client=client, ids=ids, date=date, to=to).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    ids: dicts.SearchMessagesIds | Unset = UNSET,
    date: str | Unset = UNSET,
    to: str | Unset = UNSET,
) -> Response[models.FoundMessages]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(ids=ids, date=date, to=to))


async def asyncio(
    *,
    client: AsyncClient,
    ids: dicts.SearchMessagesIds | Unset = UNSET,
    date: str | Unset = UNSET,
    to: str | Unset = UNSET,
) -> models.FoundMessages:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, ids=ids, date=date, to=to)).parsed
