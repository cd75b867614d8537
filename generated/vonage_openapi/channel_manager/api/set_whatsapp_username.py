# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Set the username of a number

Gives the business behind a number a name by which people find it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "set_whatsapp_username",
    "PATCH",
    "https://api.nexmo.com",
    "/v1/channel-manager/whatsapp/numbers/{number}/username",
    security=(("basic",), ("jwt",)),
    body="json",
    returns={200: "object?", 204: ""},
    retry="unsent",
    status="beta",
)


def build(number: str, *, body: dicts.WhatsAppUsername | models.WhatsAppUsername) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"number": number}, body=body)


def parse(status: int, data: Any) -> dict[str, Any] | None:
    """Read a decoded answer."""
    parsed: dict[str, Any] | None = OP.parse(status, data)
    return parsed


def sync_detailed(
    number: str, *, client: Client, body: dicts.WhatsAppUsername | models.WhatsAppUsername
) -> Response[dict[str, Any] | None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(number, body=body))


def sync(
    number: str, *, client: Client, body: dicts.WhatsAppUsername | models.WhatsAppUsername
) -> dict[str, Any] | None:
    """Set the username of a number.

    Args:
        number: The number.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        What is changed is changed; in a form that is not known.
    """
    return sync_detailed(number, client=client, body=body).parsed


async def asyncio_detailed(
    number: str, *, client: AsyncClient, body: dicts.WhatsAppUsername | models.WhatsAppUsername
) -> Response[dict[str, Any] | None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(number, body=body))


async def asyncio(
    number: str, *, client: AsyncClient, body: dicts.WhatsAppUsername | models.WhatsAppUsername
) -> dict[str, Any] | None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(number, client=client, body=body)).parsed
