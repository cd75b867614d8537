# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
"""List devices

One page of the phones of an account, with the times of their registration.
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
    "list_vbc_devices",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/telephony/v3/registration/accounts/{account_id}/devices",
    security=(("vbc",),),
    answers={200: "VbcDevicePage"},
    returns={200: "list"},
    members=(
        "current_page",
        "first_page_uri",
        "next_page",
        "next_page_uri",
        "previous_page_uri",
        "order",
        "page_size",
        "pages",
        "devices",
    ),
    retry="idempotent",
    paging={"style": "link", "size": "page_size", "items": "/devices", "next": "/next_page_uri", "pages": "/pages"},
    status="ga",
    schemes=SCHEMES,
)


def build(
    account_id: str | int,
    *,
    page_size: int | str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    start_time: int | str | Unset = UNSET,
    end_time: int | str | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        path={"account_id": account_id},
        query={"page_size": page_size, "order": order, "start_time": start_time, "end_time": end_time},
    )


def parse(status: int, data: Any) -> models.VbcDevicePage:
    """Read a decoded answer into models."""
    parsed: models.VbcDevicePage = OP.parse(status, data)
    return parsed


def sync_detailed(
    account_id: str | int,
    *,
    client: Client,
    page_size: int | str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    start_time: int | str | Unset = UNSET,
    end_time: int | str | Unset = UNSET,
) -> Response[models.VbcDevicePage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client, build(account_id, page_size=page_size, order=order, start_time=start_time, end_time=end_time)
    )


def sync(
    account_id: str | int,
    *,
    client: Client,
    page_size: int | str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    start_time: int | str | Unset = UNSET,
    end_time: int | str | Unset = UNSET,
) -> models.VbcDevicePage:
    """List devices.

    Args:
        account_id: The account.
        client: Sends the request, `vonage.Client` for one.
        page_size: How many devices a page has at most.
        order: asc for the oldest first, desc for the newest first.
        start_time: Only devices that were registered after this time, in seconds since 1970.
        end_time: Only devices that were registered before this time, in seconds since 1970.

    Returns:
        One page of devices.
    """
    return sync_detailed(
        account_id, client=client, page_size=page_size, order=order, start_time=start_time, end_time=end_time
    ).parsed


async def asyncio_detailed(
    account_id: str | int,
    *,
    client: AsyncClient,
    page_size: int | str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    start_time: int | str | Unset = UNSET,
    end_time: int | str | Unset = UNSET,
) -> Response[models.VbcDevicePage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client, build(account_id, page_size=page_size, order=order, start_time=start_time, end_time=end_time)
    )


async def asyncio(
    account_id: str | int,
    *,
    client: AsyncClient,
    page_size: int | str | Unset = UNSET,
    order: Literal["asc", "desc"] | Unset = UNSET,
    start_time: int | str | Unset = UNSET,
    end_time: int | str | Unset = UNSET,
) -> models.VbcDevicePage:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            account_id, client=client, page_size=page_size, order=order, start_time=start_time, end_time=end_time
        )
    ).parsed
