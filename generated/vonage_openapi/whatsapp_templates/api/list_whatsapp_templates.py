# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
"""List templates

The templates of a WhatsApp Business Account, each language on its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_whatsapp_templates",
    "GET",
    "https://api.nexmo.com",
    "/v2/whatsapp-manager/wabas/{waba_id}/templates",
    security=(("jwt",), ("basic",)),
    answers={200: "WhatsAppTemplatePage"},
    returns={200: "list"},
    members=("paging", "templates"),
    retry="idempotent",
    paging={"style": "cursor", "parameter": "after", "size": "limit", "items": "/templates", "next": "/paging/next"},
    status="beta",
)


def build(
    waba_id: str,
    *,
    limit: int | Unset = UNSET,
    status: str | Unset = UNSET,
    language: str | Unset = UNSET,
    name_or_content: str | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        path={"waba_id": waba_id},
        query={
            "limit": limit,
            "status": status,
            "language": language,
            "name_or_content": name_or_content,
            "before": before,
            "after": after,
        },
    )


def parse(status: int, data: Any) -> models.WhatsAppTemplatePage:
    """Read a decoded answer into models."""
    parsed: models.WhatsAppTemplatePage = OP.parse(status, data)
    return parsed


def sync_detailed(
    waba_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    status: str | Unset = UNSET,
    language: str | Unset = UNSET,
    name_or_content: str | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
) -> Response[models.WhatsAppTemplatePage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client,
        build(
            waba_id,
            limit=limit,
            status=status,
            language=language,
            name_or_content=name_or_content,
            before=before,
            after=after,
        ),
    )


def sync(
    waba_id: str,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    status: str | Unset = UNSET,
    language: str | Unset = UNSET,
    name_or_content: str | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
) -> models.WhatsAppTemplatePage:
    """List templates.

    Args:
        waba_id: The WhatsApp Business Account.
        client: Sends the request, `vonage.Client` for one.
        limit: How many templates a page has.
        status: Only this status, such as APPROVED, PENDING, REJECTED or PAUSED.
        language: Only this language, by its code.
        name_or_content: Only those with this in the name or the text.
        before: Only templates before this cursor.
        after: Only templates after this cursor.

    Returns:
        One page of templates.
    """
    return sync_detailed(
        waba_id,
        client=client,
        limit=limit,
        status=status,
        language=language,
        name_or_content=name_or_content,
        before=before,
        after=after,
    ).parsed


async def asyncio_detailed(
    waba_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    status: str | Unset = UNSET,
    language: str | Unset = UNSET,
    name_or_content: str | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
) -> Response[models.WhatsAppTemplatePage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client,
        build(
            waba_id,
            limit=limit,
            status=status,
            language=language,
            name_or_content=name_or_content,
            before=before,
            after=after,
        ),
    )


async def asyncio(
    waba_id: str,
    *,
    client: AsyncClient,
    limit: int | Unset = UNSET,
    status: str | Unset = UNSET,
    language: str | Unset = UNSET,
    name_or_content: str | Unset = UNSET,
    before: str | Unset = UNSET,
    after: str | Unset = UNSET,
) -> models.WhatsAppTemplatePage:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            waba_id,
            client=client,
            limit=limit,
            status=status,
            language=language,
            name_or_content=name_or_content,
            before=before,
            after=after,
        )
    ).parsed
