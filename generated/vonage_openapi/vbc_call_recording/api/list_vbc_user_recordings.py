# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
"""List on-demand recordings

One page of the recordings that a person has made.
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
    "list_vbc_user_recordings",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/call_recording/api/accounts/{account_id}/users/{user_id}/call_recordings",
    security=(("vbc",),),
    answers={200: "VbcRecordingPage"},
    returns={200: "list"},
    members=("page_size", "page", "total_pages", "total_items", "_links", "_embedded"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded/recordings",
        "pages": "/total_pages",
    },
    status="ga",
    schemes=SCHEMES,
)


def build(
    account_id: str | int,
    user_id: str | int,
    *,
    call_direction: Literal["INBOUND", "OUTBOUND", "INTRA_PBX"] | Unset = UNSET,
    call_id: str | Unset = UNSET,
    caller_id: str | Unset = UNSET,
    cnam: str | Unset = UNSET,
    dnis: str | Unset = UNSET,
    durationgte: int | Unset = UNSET,
    durationlte: int | Unset = UNSET,
    extension: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    startgte: str | Unset = UNSET,
    startlte: str | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        path={"account_id": account_id, "user_id": user_id},
        query={
            "call_direction": call_direction,
            "call_id": call_id,
            "caller_id": caller_id,
            "cnam": cnam,
            "dnis": dnis,
            "duration:gte": durationgte,
            "duration:lte": durationlte,
            "extension": extension,
            "order": order,
            "page": page,
            "page_size": page_size,
            "start:gte": startgte,
            "start:lte": startlte,
        },
    )


def parse(status: int, data: Any) -> models.VbcRecordingPage:
    """Read a decoded answer into models."""
    parsed: models.VbcRecordingPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    account_id: str | int,
    user_id: str | int,
    *,
    client: Client,
    call_direction: Literal["INBOUND", "OUTBOUND", "INTRA_PBX"] | Unset = UNSET,
    call_id: str | Unset = UNSET,
    caller_id: str | Unset = UNSET,
    cnam: str | Unset = UNSET,
    dnis: str | Unset = UNSET,
    durationgte: int | Unset = UNSET,
    durationlte: int | Unset = UNSET,
    extension: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    startgte: str | Unset = UNSET,
    startlte: str | Unset = UNSET,
) -> Response[models.VbcRecordingPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client,
        build(
            account_id,
            user_id,
            call_direction=call_direction,
            call_id=call_id,
            caller_id=caller_id,
            cnam=cnam,
            dnis=dnis,
            durationgte=durationgte,
            durationlte=durationlte,
            extension=extension,
            order=order,
            page=page,
            page_size=page_size,
            startgte=startgte,
            startlte=startlte,
        ),
    )


def sync(
    account_id: str | int,
    user_id: str | int,
    *,
    client: Client,
    call_direction: Literal["INBOUND", "OUTBOUND", "INTRA_PBX"] | Unset = UNSET,
    call_id: str | Unset = UNSET,
    caller_id: str | Unset = UNSET,
    cnam: str | Unset = UNSET,
    dnis: str | Unset = UNSET,
    durationgte: int | Unset = UNSET,
    durationlte: int | Unset = UNSET,
    extension: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    startgte: str | Unset = UNSET,
    startlte: str | Unset = UNSET,
) -> models.VbcRecordingPage:
    """List on-demand recordings.

    Args:
        account_id: The account; `self` is that of the token.
        user_id: The person; `self` is that of the token.
        client: Sends the request, `vonage.Client` for one.
        call_direction: Only calls in this direction.
        call_id: Only this call.
        caller_id: Only calls from this number.
        cnam: Only calls from somebody of this name.
        dnis: Only calls to this number.
        durationgte: Only calls that took so long or longer, in milliseconds.
        durationlte: Only calls that took so long or less, in milliseconds.
        extension: Only calls with this extension.
        order: By which member the list is sorted, and in which direction.
        page: Which page is wanted, counted from 1.
        page_size: How many recordings a page has.
        startgte: Only calls that began then or later, such as 2026-10-01T00:00:00+0000.
        startlte: Only calls that began then or earlier, such as 2026-10-31T23:59:59+0000.

    Returns:
        One page of recordings.
    """
    return sync_detailed(
        account_id,
        user_id,
        client=client,
        call_direction=call_direction,
        call_id=call_id,
        caller_id=caller_id,
        cnam=cnam,
        dnis=dnis,
        durationgte=durationgte,
        durationlte=durationlte,
        extension=extension,
        order=order,
        page=page,
        page_size=page_size,
        startgte=startgte,
        startlte=startlte,
    ).parsed


async def asyncio_detailed(
    account_id: str | int,
    user_id: str | int,
    *,
    client: AsyncClient,
    call_direction: Literal["INBOUND", "OUTBOUND", "INTRA_PBX"] | Unset = UNSET,
    call_id: str | Unset = UNSET,
    caller_id: str | Unset = UNSET,
    cnam: str | Unset = UNSET,
    dnis: str | Unset = UNSET,
    durationgte: int | Unset = UNSET,
    durationlte: int | Unset = UNSET,
    extension: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    startgte: str | Unset = UNSET,
    startlte: str | Unset = UNSET,
) -> Response[models.VbcRecordingPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client,
        build(
            account_id,
            user_id,
            call_direction=call_direction,
            call_id=call_id,
            caller_id=caller_id,
            cnam=cnam,
            dnis=dnis,
            durationgte=durationgte,
            durationlte=durationlte,
            extension=extension,
            order=order,
            page=page,
            page_size=page_size,
            startgte=startgte,
            startlte=startlte,
        ),
    )


async def asyncio(
    account_id: str | int,
    user_id: str | int,
    *,
    client: AsyncClient,
    call_direction: Literal["INBOUND", "OUTBOUND", "INTRA_PBX"] | Unset = UNSET,
    call_id: str | Unset = UNSET,
    caller_id: str | Unset = UNSET,
    cnam: str | Unset = UNSET,
    dnis: str | Unset = UNSET,
    durationgte: int | Unset = UNSET,
    durationlte: int | Unset = UNSET,
    extension: str | Unset = UNSET,
    order: str | Unset = UNSET,
    page: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
    startgte: str | Unset = UNSET,
    startlte: str | Unset = UNSET,
) -> models.VbcRecordingPage:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            account_id,
            user_id,
            client=client,
            call_direction=call_direction,
            call_id=call_id,
            caller_id=caller_id,
            cnam=cnam,
            dnis=dnis,
            durationgte=durationgte,
            durationlte=durationlte,
            extension=extension,
            order=order,
            page=page,
            page_size=page_size,
            startgte=startgte,
            startlte=startlte,
        )
    ).parsed
