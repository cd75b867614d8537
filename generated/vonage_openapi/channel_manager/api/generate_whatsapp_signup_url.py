# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Make an address to sign up at

An address at which customers of a partner register their WhatsApp Business Account and number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "generate_whatsapp_signup_url",
    "POST",
    "https://api.nexmo.com",
    "/v1/channel-manager/whatsapp/tp-registration/url",
    security=(("basic",), ("jwt",)),
    body="json",
    returns={200: "object", 201: "object"},
    retry="unsent",
    status="beta",
)


def build(*, body: dicts.WhatsAppSignup | models.WhatsAppSignup) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> dict[str, Any]:
    """Read a decoded answer."""
    parsed: dict[str, Any] = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.WhatsAppSignup | models.WhatsAppSignup) -> Response[dict[str, Any]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.WhatsAppSignup | models.WhatsAppSignup) -> dict[str, Any]:
    """Make an address to sign up at.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The address, in a form that is not known.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.WhatsAppSignup | models.WhatsAppSignup
) -> Response[dict[str, Any]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.WhatsAppSignup | models.WhatsAppSignup) -> dict[str, Any]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
