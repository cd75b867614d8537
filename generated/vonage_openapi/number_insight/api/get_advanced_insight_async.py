# Written by codegen from specs/number_insight.yaml. Do not edit: change the description and run `make generate`.
"""Look up whether a number can be reached, with a callback

Answers at once and sends the outcome of the advanced lookup to `callback`. Each request is charged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "get_advanced_insight_async",
    "GET",
    "https://api.nexmo.com",
    "/ni/advanced/async/json",
    security=(("basic",),),
    answers={200: "InsightAccepted"},
    returns={200: "object"},
    retry="unsent",
    outcome={
        "code": "status",
        "success": [0],
        "text": "error_text",
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


def build(
    *, callback: str, number: str, country: str | Unset = UNSET, cnam: bool | Unset = UNSET, ip: str | Unset = UNSET
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"callback": callback, "number": number, "country": country, "cnam": cnam, "ip": ip})


def parse(status: int, data: Any) -> models.InsightAccepted:
    """Read a decoded answer into models."""
    parsed: models.InsightAccepted = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    callback: str,
    number: str,
    country: str | Unset = UNSET,
    cnam: bool | Unset = UNSET,
    ip: str | Unset = UNSET,
) -> Response[models.InsightAccepted]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(callback=callback, number=number, country=country, cnam=cnam, ip=ip))


def sync(
    *,
    client: Client,
    callback: str,
    number: str,
    country: str | Unset = UNSET,
    cnam: bool | Unset = UNSET,
    ip: str | Unset = UNSET,
) -> models.InsightAccepted:
    """Look up whether a number can be reached, with a callback.

    Args:
        client: Sends the request, `vonage.Client` for one.
        callback: Where the outcome is sent.
        number: The number to look up, national or international; spaces, hyphens, brackets and a plus may stay.
        country: The country in which a national number is to be read. Must fit an international one.
        cnam: Whether the owner's name is wanted. Works for some numbers in the US and costs extra.
        ip: No longer used.

    Returns:
        Whether the lookup has begun.
    """
    return sync_detailed(client=client, callback=callback, number=number, country=country, cnam=cnam, ip=ip).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    callback: str,
    number: str,
    country: str | Unset = UNSET,
    cnam: bool | Unset = UNSET,
    ip: str | Unset = UNSET,
) -> Response[models.InsightAccepted]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(callback=callback, number=number, country=country, cnam=cnam, ip=ip))


async def asyncio(
    *,
    client: AsyncClient,
    callback: str,
    number: str,
    country: str | Unset = UNSET,
    cnam: bool | Unset = UNSET,
    ip: str | Unset = UNSET,
) -> models.InsightAccepted:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(client=client, callback=callback, number=number, country=country, cnam=cnam, ip=ip)
    ).parsed
