# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""Have an address told of calls

Sends every event of the person's calls to an address by POST. It has to answer 200 within two seconds; else the
event is sent again, at most five times, ten seconds apart, and then no more events until it is renewed. It expires,
mostly after ten days.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_vis_webhook",
    "POST",
    "https://api.vonage.com",
    "/t/vbc.prod/vis/v1/self/webhooks",
    security=(("vbc",),),
    body="json",
    answers={201: "VisWebhook"},
    returns={201: "object"},
    retry="unsent",
    status="ga",
    schemes=SCHEMES,
)


def build(*, body: dicts.VisNewWebhook | models.VisNewWebhook) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.VisWebhook:
    """Read a decoded answer into models."""
    parsed: models.VisWebhook = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.VisNewWebhook | models.VisNewWebhook) -> Response[models.VisWebhook]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.VisNewWebhook | models.VisNewWebhook) -> models.VisWebhook:
    """Have an address told of calls.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The webhook.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.VisNewWebhook | models.VisNewWebhook
) -> Response[models.VisWebhook]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.VisNewWebhook | models.VisNewWebhook) -> models.VisWebhook:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
