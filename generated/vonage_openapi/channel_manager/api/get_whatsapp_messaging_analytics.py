# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Get figures of messages

How many messages the numbers of a WhatsApp Business Account have sent, and how many arrived.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "get_whatsapp_messaging_analytics",
    "GET",
    "https://api.nexmo.com",
    "/v1/channel-manager/whatsapp/wabas/{waba_id}/messaging-analytics",
    security=(("basic",), ("jwt",)),
    answers={200: "WhatsAppMessagingFigures"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(
    waba_id: str,
    *,
    start: str,
    end: str,
    granularity: str,
    phone_number: list[str] | Unset = UNSET,
    product_types: list[str] | Unset = UNSET,
    country_codes: list[str] | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(
        path={"waba_id": waba_id},
        query={
            "start": start,
            "end": end,
            "granularity": granularity,
            "phone_number": phone_number,
            "product_types": product_types,
            "country_codes": country_codes,
        },
    )


def parse(status: int, data: Any) -> models.WhatsAppMessagingFigures:
    """Read a decoded answer into models."""
    parsed: models.WhatsAppMessagingFigures = OP.parse(status, data)
    return parsed


def sync_detailed(
    waba_id: str,
    *,
    client: Client,
    start: str,
    end: str,
    granularity: str,
    phone_number: list[str] | Unset = UNSET,
    product_types: list[str] | Unset = UNSET,
    country_codes: list[str] | Unset = UNSET,
) -> Response[models.WhatsAppMessagingFigures]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(
        client,
        build(
            waba_id,
            start=start,
            end=end,
            granularity=granularity,
            phone_number=phone_number,
            product_types=product_types,
            country_codes=country_codes,
        ),
    )


def sync(
    waba_id: str,
    *,
    client: Client,
    start: str,
    end: str,
    granularity: str,
    phone_number: list[str] | Unset = UNSET,
    product_types: list[str] | Unset = UNSET,
    country_codes: list[str] | Unset = UNSET,
) -> models.WhatsAppMessagingFigures:
    """Get figures of messages.

    Args:
        waba_id: The WhatsApp Business Account.
        client: Sends the request, `vonage.Client` for one.
        start: The first day, as YYYY-MM-DD in UTC.
        end: The last day, as YYYY-MM-DD in UTC; 90 days after the first at most.
        granularity: How fine the figures are: half_hour, daily or monthly.
        phone_number: Only these numbers.
        product_types: Only these kinds of messages: 0 for notifications, 2 for customer support.
        country_codes: Only these countries, by two letters.

    Returns:
        The figures.
    """
    return sync_detailed(
        waba_id,
        client=client,
        start=start,
        end=end,
        granularity=granularity,
        phone_number=phone_number,
        product_types=product_types,
        country_codes=country_codes,
    ).parsed


async def asyncio_detailed(
    waba_id: str,
    *,
    client: AsyncClient,
    start: str,
    end: str,
    granularity: str,
    phone_number: list[str] | Unset = UNSET,
    product_types: list[str] | Unset = UNSET,
    country_codes: list[str] | Unset = UNSET,
) -> Response[models.WhatsAppMessagingFigures]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(
        client,
        build(
            waba_id,
            start=start,
            end=end,
            granularity=granularity,
            phone_number=phone_number,
            product_types=product_types,
            country_codes=country_codes,
        ),
    )


async def asyncio(
    waba_id: str,
    *,
    client: AsyncClient,
    start: str,
    end: str,
    granularity: str,
    phone_number: list[str] | Unset = UNSET,
    product_types: list[str] | Unset = UNSET,
    country_codes: list[str] | Unset = UNSET,
) -> models.WhatsAppMessagingFigures:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(
            waba_id,
            client=client,
            start=start,
            end=end,
            granularity=granularity,
            phone_number=phone_number,
            product_types=product_types,
            country_codes=country_codes,
        )
    ).parsed
