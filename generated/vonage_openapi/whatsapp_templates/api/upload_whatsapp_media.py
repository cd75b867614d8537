# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
"""Upload a file

Uploads a picture, video or document; its handle stands in the example of a template's header.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "upload_whatsapp_media",
    "POST",
    "https://api.nexmo.com",
    "/v2/whatsapp-manager/media/uploads",
    security=(("jwt",), ("basic",)),
    body="multipart",
    answers={200: "WhatsAppMedia"},
    returns={200: "object"},
    retry="unsent",
    status="beta",
)


def build(*, body: dicts.UploadWhatsappMediaBody | models.UploadWhatsappMediaBody, file_type: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"file_type": file_type}, body=body)


def parse(status: int, data: Any) -> models.WhatsAppMedia:
    """Read a decoded answer into models."""
    parsed: models.WhatsAppMedia = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.UploadWhatsappMediaBody | models.UploadWhatsappMediaBody, file_type: str
) -> Response[models.WhatsAppMedia]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body, file_type=file_type))


def sync(
    *, client: Client, body: dicts.UploadWhatsappMediaBody | models.UploadWhatsappMediaBody, file_type: str
) -> models.WhatsAppMedia:
    """Upload a file.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.
        file_type: What the file is: image/jpeg, image/jpg, image/png or video/mp4.

    Returns:
        The file is kept.
    """
    return sync_detailed(client=client, body=body, file_type=file_type).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.UploadWhatsappMediaBody | models.UploadWhatsappMediaBody, file_type: str
) -> Response[models.WhatsAppMedia]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body, file_type=file_type))


async def asyncio(
    *, client: AsyncClient, body: dicts.UploadWhatsappMediaBody | models.UploadWhatsappMediaBody, file_type: str
) -> models.WhatsAppMedia:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body, file_type=file_type)).parsed
