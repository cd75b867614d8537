# Written by codegen from specs/vbc_reports.yaml. Do not edit: change the description and run `make generate`.
"""List calls

One page of the calls of an account that began within a span of time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_vbc_call_logs",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/reports/accounts/{account_id}/call-logs",
    security=(("vbc",),),
    answers={200: "VbcCallLogPage"},
    returns={200: "list"},
    members=("page_size", "page", "total_pages", "total_items", "_links", "_embedded"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded/call_logs",
        "pages": "/total_pages",
    },
    status="ga",
    schemes=SCHEMES,
)


def build(
    account_id: str | int,
    *,
    startgte: str,
    startlte: str,
    endgte: str | Unset = UNSET,
    endlte: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page: int | Unset = UNSET,
    to: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    source_user: str | Unset = UNSET,
    destination_user: str | Unset = UNSET,
    direction: Literal["Inbound", "Outbound"] | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        path={"account_id": account_id},
        query={
            "start:gte": startgte,
            "start:lte": startlte,
            "end:gte": endgte,
            "end:lte": endlte,
            "page_size": page_size,
            "page": page,
            "to": to,
            "from": from_,
            "source_user": source_user,
            "destination_user": destination_user,
            "direction": direction,
        },
    )


def parse(status: int, data: Any) -> models.VbcCallLogPage:
    """Read a decoded answer into models."""
    parsed: models.VbcCallLogPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    account_id: str | int,
    *,
    client: Client,
    startgte: str,
    startlte: str,
    endgte: str | Unset = UNSET,
    endlte: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page: int | Unset = UNSET,
    to: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    source_user: str | Unset = UNSET,
    destination_user: str | Unset = UNSET,
    direction: Literal["Inbound", "Outbound"] | Unset = UNSET,
) -> Response[models.VbcCallLogPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client,
        build(
            account_id,
            startgte=startgte,
            startlte=startlte,
            endgte=endgte,
            endlte=endlte,
            page_size=page_size,
            page=page,
            to=to,
            from_=from_,
            source_user=source_user,
            destination_user=destination_user,
            direction=direction,
        ),
    )


def sync(
    account_id: str | int,
    *,
    client: Client,
    startgte: str,
    startlte: str,
    endgte: str | Unset = UNSET,
    endlte: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page: int | Unset = UNSET,
    to: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    source_user: str | Unset = UNSET,
    destination_user: str | Unset = UNSET,
    direction: Literal["Inbound", "Outbound"] | Unset = UNSET,
) -> models.VbcCallLogPage:
    """List calls.

    Args:
        account_id: The account.
        client: Sends the request, `vonage.Client` for one.
        startgte: Only calls that began then or later, in UTC.
        startlte: Only calls that began then or earlier, in UTC.
        endgte: Only calls that ended then or later, in UTC.
        endlte: Only calls that ended then or earlier, in UTC.
        page_size: How many calls a page has.
        page: Which page is wanted, counted from 1.
        to: Only calls to this number.
        from_: Only calls from this number.
        source_user: Only calls of this person.
        destination_user: Only calls to this person.
        direction: Only calls in this direction.

    Returns:
        One page of calls.
    """
    return sync_detailed(
        account_id,
        client=client,
        startgte=startgte,
        startlte=startlte,
        endgte=endgte,
        endlte=endlte,
        page_size=page_size,
        page=page,
        to=to,
        from_=from_,
        source_user=source_user,
        destination_user=destination_user,
        direction=direction,
    ).parsed


async def asyncio_detailed(
    account_id: str | int,
    *,
    client: AsyncClient,
    startgte: str,
    startlte: str,
    endgte: str | Unset = UNSET,
    endlte: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page: int | Unset = UNSET,
    to: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    source_user: str | Unset = UNSET,
    destination_user: str | Unset = UNSET,
    direction: Literal["Inbound", "Outbound"] | Unset = UNSET,
) -> Response[models.VbcCallLogPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client,
        build(
            account_id,
            startgte=startgte,
            startlte=startlte,
            endgte=endgte,
            endlte=endlte,
            page_size=page_size,
            page=page,
            to=to,
            from_=from_,
            source_user=source_user,
            destination_user=destination_user,
            direction=direction,
        ),
    )


async def asyncio(
    account_id: str | int,
    *,
    client: AsyncClient,
    startgte: str,
    startlte: str,
    endgte: str | Unset = UNSET,
    endlte: str | Unset = UNSET,
    page_size: int | Unset = UNSET,
    page: int | Unset = UNSET,
    to: str | Unset = UNSET,
    from_: str | Unset = UNSET,
    source_user: str | Unset = UNSET,
    destination_user: str | Unset = UNSET,
    direction: Literal["Inbound", "Outbound"] | Unset = UNSET,
) -> models.VbcCallLogPage:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            account_id,
            client=client,
            startgte=startgte,
            startlte=startlte,
            endgte=endgte,
            endlte=endlte,
            page_size=page_size,
            page=page,
            to=to,
            from_=from_,
            source_user=source_user,
            destination_user=destination_user,
            direction=direction,
        )
    ).parsed
