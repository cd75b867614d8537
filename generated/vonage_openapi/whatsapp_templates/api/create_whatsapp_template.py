# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
"""Create a template

Hands in a template for one language. It can be sent once WhatsApp has approved it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_whatsapp_template",
    "POST",
    "https://api.nexmo.com",
    "/v2/whatsapp-manager/wabas/{waba_id}/templates",
    security=(("jwt",), ("basic",)),
    body="json",
    answers={200: "CreatedWhatsAppTemplate"},
    returns={200: "object"},
    retry="unsent",
    status="beta",
)


def build(waba_id: str, *, body: dicts.NewWhatsAppTemplate | models.NewWhatsAppTemplate) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"waba_id": waba_id}, body=body)


def parse(status: int, data: Any) -> models.CreatedWhatsAppTemplate:
    """Read a decoded answer into models."""
    parsed: models.CreatedWhatsAppTemplate = OP.parse(status, data)
    return parsed


def sync_detailed(
    waba_id: str, *, client: Client, body: dicts.NewWhatsAppTemplate | models.NewWhatsAppTemplate
) -> Response[models.CreatedWhatsAppTemplate]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(waba_id, body=body))


def sync(
    waba_id: str, *, client: Client, body: dicts.NewWhatsAppTemplate | models.NewWhatsAppTemplate
) -> models.CreatedWhatsAppTemplate:
    """Create a template.

    Args:
        waba_id: The WhatsApp Business Account.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The template is handed in.
    """
    return sync_detailed(waba_id, client=client, body=body).parsed


async def asyncio_detailed(
    waba_id: str, *, client: AsyncClient, body: dicts.NewWhatsAppTemplate | models.NewWhatsAppTemplate
) -> Response[models.CreatedWhatsAppTemplate]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(waba_id, body=body))


async def asyncio(
    waba_id: str, *, client: AsyncClient, body: dicts.NewWhatsAppTemplate | models.NewWhatsAppTemplate
) -> models.CreatedWhatsAppTemplate:
    """As `sync`, awaited."""
    return (await asyncio_detailed(waba_id, client=client, body=body)).parsed
