# Written by codegen from specs/number_insight.yaml. Do not edit: change the description and run `make generate`.
"""Look up the format of a number

Tells the country and how the number is written. The HTTP status is 200 even when the lookup failed: look at
`status`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "get_basic_insight",
    "GET",
    "https://api.nexmo.com",
    "/ni/basic/json",
    security=(("basic",),),
    answers={200: "BasicInsight"},
    returns={200: "object"},
    retry="idempotent",
    outcome={
        "code": "status",
        "success": [0],
        "text": "status_message",
        "failures": {"throttled": [1], "authentication": [4], "money": [9], "invalid": [3, 5]},
    },
    status="deprecated",
)


def build(*, number: str, country: str | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"number": number, "country": country})


def parse(status: int, data: Any) -> models.BasicInsight:
    """Read a decoded answer into models."""
    parsed: models.BasicInsight = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, number: str, country: str | Unset = UNSET) -> Response[models.BasicInsight]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(number=number, country=country))


def sync(*, client: Client, number: str, country: str | Unset = UNSET) -> models.BasicInsight:
    """Look up the format of a number.

    Args:
        client: Sends the request, `vonage.Client` for one.
        number: The number to look up, national or international; spaces, hyphens, brackets and a plus may stay.
        country: The country in which a national number is to be read. Must fit an international one.

    Returns:
        What is known.
    """
    return sync_detailed(client=client, number=number, country=country).parsed


async def asyncio_detailed(
    *, client: AsyncClient, number: str, country: str | Unset = UNSET
) -> Response[models.BasicInsight]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(number=number, country=country))


async def asyncio(*, client: AsyncClient, number: str, country: str | Unset = UNSET) -> models.BasicInsight:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, number=number, country=country)).parsed
