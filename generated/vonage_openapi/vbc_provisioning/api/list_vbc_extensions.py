# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
"""List extensions

One page of the extensions of an account, or of those that a location, number or person has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_vbc_extensions",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/provisioning/api/accounts/{account_id}/extensions",
    security=(("vbc",),),
    answers={200: "VbcExtensionPage"},
    returns={200: "list"},
    members=("page_size", "page", "total_pages", "total_items", "_links", "_embedded"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded/data",
        "pages": "/total_pages",
    },
    status="ga",
    schemes=SCHEMES,
)


def build(
    account_id: str | int,
    *,
    page_size: int | Unset = UNSET,
    page: int | Unset = UNSET,
    location_id: int | str | Unset = UNSET,
    phone_number: str | Unset = UNSET,
    login_name: str | Unset = UNSET,
    email: str | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        path={"account_id": account_id},
        query={
            "page_size": page_size,
            "page": page,
            "location_id": location_id,
            "phone_number": phone_number,
            "login_name": login_name,
            "email": email,
        },
    )


def parse(status: int, data: Any) -> models.VbcExtensionPage:
    """Read a decoded answer into models."""
    parsed: models.VbcExtensionPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    account_id: str | int,
    *,
    client: Client,
    page_size: int | Unset = UNSET,
    page: int | Unset = UNSET,
    location_id: int | str | Unset = UNSET,
    phone_number: str | Unset = UNSET,
    login_name: str | Unset = UNSET,
    email: str | Unset = UNSET,
) -> Response[models.VbcExtensionPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client,
        build(
            account_id,
            page_size=page_size,
            page=page,
            location_id=location_id,
            phone_number=phone_number,
            login_name=login_name,
            email=email,
        ),
    )


def sync(
    account_id: str | int,
    *,
    client: Client,
    page_size: int | Unset = UNSET,
    page: int | Unset = UNSET,
    location_id: int | str | Unset = UNSET,
    phone_number: str | Unset = UNSET,
    login_name: str | Unset = UNSET,
    email: str | Unset = UNSET,
) -> models.VbcExtensionPage:
    """List extensions.

    Args:
        account_id: The account.
        client: Sends the request, `vonage.Client` for one.
        page_size: How many entries a page has.
        page: Which page is wanted.
        location_id: Only extensions at this location.
        phone_number: Only extensions with this number.
        login_name: Only extensions of the person who logs in like this.
        email: Only extensions of the person with this address.

    Returns:
        One page of extensions.
    """
    return sync_detailed(
        account_id,
        client=client,
        page_size=page_size,
        page=page,
        location_id=location_id,
        phone_number=phone_number,
        login_name=login_name,
        email=email,
    ).parsed


async def asyncio_detailed(
    account_id: str | int,
    *,
    client: AsyncClient,
    page_size: int | Unset = UNSET,
    page: int | Unset = UNSET,
    location_id: int | str | Unset = UNSET,
    phone_number: str | Unset = UNSET,
    login_name: str | Unset = UNSET,
    email: str | Unset = UNSET,
) -> Response[models.VbcExtensionPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client,
        build(
            account_id,
            page_size=page_size,
            page=page,
            location_id=location_id,
            phone_number=phone_number,
            login_name=login_name,
            email=email,
        ),
    )


async def asyncio(
    account_id: str | int,
    *,
    client: AsyncClient,
    page_size: int | Unset = UNSET,
    page: int | Unset = UNSET,
    location_id: int | str | Unset = UNSET,
    phone_number: str | Unset = UNSET,
    login_name: str | Unset = UNSET,
    email: str | Unset = UNSET,
) -> models.VbcExtensionPage:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            account_id,
            client=client,
            page_size=page_size,
            page=page,
            location_id=location_id,
            phone_number=phone_number,
            login_name=login_name,
            email=email,
        )
    ).parsed
