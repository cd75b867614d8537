# Written by codegen from specs/number_insight.yaml. Do not edit: change the description and run `make generate`.
"""Look up the operator of a number

As the basic lookup, and the operators, whether the number was ported and, on request, whose it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "get_standard_insight",
    "GET",
    "https://api.nexmo.com",
    "/ni/standard/json",
    security=(("basic",),),
    answers={200: "StandardInsight"},
    returns={200: "object"},
    retry="idempotent",
    outcome={
        "code": "status",
        "success": [0],
        "text": "status_message",
        "failures": {
            "throttled": [1],
            "authentication": [4],
            "money": [9],
            "invalid": [3, 5, 19, 999],
            "temporary": [43, 44, 45],
        },
    },
    status="deprecated",
)


def build(*, number: str, country: str | Unset = UNSET, cnam: bool | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"number": number, "country": country, "cnam": cnam})


def parse(status: int, data: Any) -> models.StandardInsight:
    """Read a decoded answer into models."""
    parsed: models.StandardInsight = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, number: str, country: str | Unset = UNSET, cnam: bool | Unset = UNSET
) -> Response[models.StandardInsight]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(number=number, country=country, cnam=cnam))


def sync(
    *, client: Client, number: str, country: str | Unset = UNSET, cnam: bool | Unset = UNSET
) -> models.StandardInsight:
    """Look up the operator of a number.

    Args:
        client: Sends the request, `vonage.Client` for one.
        number: The number to look up, national or international; spaces, hyphens, brackets and a plus may stay.
        country: The country in which a national number is to be read. Must fit an international one.
        cnam: Whether the owner's name is wanted. Works for some numbers in the US and costs extra.

    Returns:
        What is known.
    """
    return sync_detailed(client=client, number=number, country=country, cnam=cnam).parsed


async def asyncio_detailed(
    *, client: AsyncClient, number: str, country: str | Unset = UNSET, cnam: bool | Unset = UNSET
) -> Response[models.StandardInsight]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(number=number, country=country, cnam=cnam))


async def asyncio(
    *, client: AsyncClient, number: str, country: str | Unset = UNSET, cnam: bool | Unset = UNSET
) -> models.StandardInsight:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, number=number, country=country, cnam=cnam)).parsed
