# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
"""Ask what is known about a number

One request may ask for several insights at once; each has a status of its own in the answer, which is of status 200
even where one of them failed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "get_insights",
    "POST",
    "https://api-eu.vonage.com",
    "/identity-insights/v1/requests",
    hosts=("https://api-eu.vonage.com", "https://api-us.vonage.com"),
    security=(("jwt",),),
    body="json",
    answers={200: "Insights"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(*, body: dicts.InsightsRequest | models.InsightsRequest) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.Insights:
    """Read a decoded answer into models."""
    parsed: models.Insights = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.InsightsRequest | models.InsightsRequest) -> Response[models.Insights]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.InsightsRequest | models.InsightsRequest) -> models.Insights:
    """Ask what is known about a number.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The insights that were asked for.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.InsightsRequest | models.InsightsRequest
) -> Response[models.Insights]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.InsightsRequest | models.InsightsRequest) -> models.Insights:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
