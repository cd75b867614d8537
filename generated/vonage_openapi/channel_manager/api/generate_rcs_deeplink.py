# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Make a link to a conversation

A link, for web pages or QR codes, that opens a conversation with an agent, or one by SMS where RCS is missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "generate_rcs_deeplink",
    "POST",
    "https://api.nexmo.com",
    "/v1/channel-manager/rcs/deeplink/generate",
    security=(("basic",), ("jwt",)),
    body="json",
    answers={200: "RcsDeeplink", 201: "RcsDeeplink"},
    returns={200: "object", 201: "object"},
    retry="unsent",
    status="beta",
)


def build(*, body: dicts.RcsDeeplinkRequest | models.RcsDeeplinkRequest) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.RcsDeeplink:
    """Read a decoded answer into models."""
    parsed: models.RcsDeeplink = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.RcsDeeplinkRequest | models.RcsDeeplinkRequest
) -> Response[models.RcsDeeplink]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.RcsDeeplinkRequest | models.RcsDeeplinkRequest) -> models.RcsDeeplink:
    """Make a link to a conversation.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The link.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.RcsDeeplinkRequest | models.RcsDeeplinkRequest
) -> Response[models.RcsDeeplink]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.RcsDeeplinkRequest | models.RcsDeeplinkRequest
) -> models.RcsDeeplink:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
