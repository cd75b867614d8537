# Written by codegen from specs/numbers.yaml. Do not edit: change the description and run `make generate`.
"""Search for numbers to rent

One page of the numbers of a country that are free.
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
    "search_available_numbers",
    "GET",
    "https://rest.nexmo.com",
    "/number/search",
    security=(("basic",),),
    answers={200: "AvailableNumbers"},
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
    country: str,
    type_: Literal["mobile-lvn", "landline", "landline-toll-free"] | Unset = UNSET,
    pattern: str | Unset = UNSET,
    search_pattern: Literal[0, 1, 2] | Unset = UNSET,
    features: str | Unset = UNSET,
    size: int | Unset = UNSET,
    index: int | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        query={
            "country": country,
            "type": type_,
            "pattern": pattern,
            "search_pattern": search_pattern,
            "features": features,
            "size": size,
            "index": index,
        }
    )


def parse(status: int, data: Any) -> models.AvailableNumbers:
    """Read a decoded answer into models."""
    parsed: models.AvailableNumbers = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    country: str,
    type_: Literal["mobile-lvn", "landline", "landline-toll-free"] | Unset = UNSET,
    pattern: str | Unset = UNSET,
    search_pattern: Literal[0, 1, 2] | Unset = UNSET,
    features: str | Unset = UNSET,
    size: int | Unset = UNSET,
    index: int | Unset = UNSET,
) -> Response[models.AvailableNumbers]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client,
        build(
            country=country,
            type_=type_,
            pattern=pattern,
            search_pattern=search_pattern,
            features=features,
            size=size,
            index=index,
        ),
    )


def sync(
    *,
    client: Client,
    country: str,
    type_: Literal["mobile-lvn", "landline", "landline-toll-free"] | Unset = UNSET,
    pattern: str | Unset = UNSET,
    search_pattern: Literal[0, 1, 2] | Unset = UNSET,
    features: str | Unset = UNSET,
    size: int | Unset = UNSET,
    index: int | Unset = UNSET,
) -> models.AvailableNumbers:
    """Search for numbers to rent.

    Args:
        client: Sends the request, `vonage.Client` for one.
        country: The country.
        type_: Only numbers of this kind.
        pattern: Only numbers with these digits, where `search_pattern` says.
        search_pattern: Where the digits of `pattern` stand, at the start with the country's prefix (0), anywhere (1) or at the
            end (2).
        features: Only numbers that can do all of this: SMS, VOICE or MMS, or several with commas between.
        size: How many numbers a page has.
        index: Which page is wanted, from 1.

    Returns:
        One page of free numbers.
    """
    return sync_detailed(
        client=client,
        country=country,
        type_=type_,
        pattern=pattern,
        search_pattern=search_pattern,
        features=features,
        size=size,
        index=index,
    ).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    country: str,
    type_: Literal["mobile-lvn", "landline", "landline-toll-free"] | Unset = UNSET,
    pattern: str | Unset = UNSET,
    search_pattern: Literal[0, 1, 2] | Unset = UNSET,
    features: str | Unset = UNSET,
    size: int | Unset = UNSET,
    index: int | Unset = UNSET,
) -> Response[models.AvailableNumbers]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client,
        build(
            country=country,
            type_=type_,
            pattern=pattern,
            search_pattern=search_pattern,
            features=features,
            size=size,
            index=index,
        ),
    )


async def asyncio(
    *,
    client: AsyncClient,
    country: str,
    type_: Literal["mobile-lvn", "landline", "landline-toll-free"] | Unset = UNSET,
    pattern: str | Unset = UNSET,
    search_pattern: Literal[0, 1, 2] | Unset = UNSET,
    features: str | Unset = UNSET,
    size: int | Unset = UNSET,
    index: int | Unset = UNSET,
) -> models.AvailableNumbers:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            client=client,
            country=country,
            type_=type_,
            pattern=pattern,
            search_pattern=search_pattern,
            features=features,
            size=size,
            index=index,
        )
    ).parsed
