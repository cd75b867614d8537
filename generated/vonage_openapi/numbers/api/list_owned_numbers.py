# Written by codegen from specs/numbers.yaml. Do not edit: change the description and run `make generate`.
"""List your numbers

One page of the numbers of the account. Without any number the answer is an empty object.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_owned_numbers",
    "GET",
    "https://rest.nexmo.com",
    "/account/numbers",
    security=(("basic",),),
    answers={200: "OwnedNumbers"},
    returns={200: "list"},
    members=("count", "numbers"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "index",
        "first": 1,
        "size": "size",
        "items": "/numbers",
        "optional": True,
        "total": "/count",
    },
    status="ga",
)


def build(
    *,
    application_id: str | Unset = UNSET,
    has_application: bool | Unset = UNSET,
    country: str | Unset = UNSET,
    pattern: str | Unset = UNSET,
    search_pattern: Literal[0, 1, 2] | Unset = UNSET,
    size: int | Unset = UNSET,
    index: int | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        query={
            "application_id": application_id,
            "has_application": has_application,
            "country": country,
            "pattern": pattern,
            "search_pattern": search_pattern,
            "size": size,
            "index": index,
        }
    )


def parse(status: int, data: Any) -> models.OwnedNumbers:
    """Read a decoded answer into models."""
    parsed: models.OwnedNumbers = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    application_id: str | Unset = UNSET,
    has_application: bool | Unset = UNSET,
    country: str | Unset = UNSET,
    pattern: str | Unset = UNSET,
    search_pattern: Literal[0, 1, 2] | Unset = UNSET,
    size: int | Unset = UNSET,
    index: int | Unset = UNSET,
) -> Response[models.OwnedNumbers]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client,
        build(
            application_id=application_id,
            has_application=has_application,
            country=country,
            pattern=pattern,
            search_pattern=search_pattern,
            size=size,
            index=index,
        ),
    )


def sync(
    *,
    client: Client,
    application_id: str | Unset = UNSET,
    has_application: bool | Unset = UNSET,
    country: str | Unset = UNSET,
    pattern: str | Unset = UNSET,
    search_pattern: Literal[0, 1, 2] | Unset = UNSET,
    size: int | Unset = UNSET,
    index: int | Unset = UNSET,
) -> models.OwnedNumbers:
    """List your numbers.

    Args:
        client: Sends the request, `vonage.Client` for one.
        application_id: Only numbers that are linked to this application.
        has_application: Only numbers with (true) or without (false) an application.
        country: Only numbers of this country.
        pattern: Only numbers with these digits, where `search_pattern` says.
        search_pattern: Where the digits of `pattern` stand, at the start with the country's prefix (0), anywhere (1) or at the
            end (2).
        size: How many numbers a page has.
        index: Which page is wanted, from 1.

    Returns:
        One page of your numbers.
    """
    return sync_detailed(
        client=client,
        application_id=application_id,
        has_application=has_application,
        country=country,
        pattern=pattern,
        search_pattern=search_pattern,
        size=size,
        index=index,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    application_id: str | Unset = UNSET,
    has_application: bool | Unset = UNSET,
    country: str | Unset = UNSET,
    pattern: str | Unset = UNSET,
    search_pattern: Literal[0, 1, 2] | Unset = UNSET,
    size: int | Unset = UNSET,
    index: int | Unset = UNSET,
) -> Response[models.OwnedNumbers]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client,
        build(
            application_id=application_id,
            has_application=has_application,
            country=country,
            pattern=pattern,
            search_pattern=search_pattern,
            size=size,
            index=index,
        ),
    )


async def asyncio(
    *,
    client: AsyncClient,
    application_id: str | Unset = UNSET,
    has_application: bool | Unset = UNSET,
    country: str | Unset = UNSET,
    pattern: str | Unset = UNSET,
    search_pattern: Literal[0, 1, 2] | Unset = UNSET,
    size: int | Unset = UNSET,
    index: int | Unset = UNSET,
) -> models.OwnedNumbers:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            application_id=application_id,
            has_application=has_application,
            country=country,
            pattern=pattern,
            search_pattern=search_pattern,
            size=size,
            index=index,
        )
    ).parsed
