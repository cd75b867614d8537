# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""Ask whether a brand may have a kind of campaign

What a campaign of this kind would cost, and how each carrier would treat it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "qualify_brand",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/10dlc/brands/{brand_id}/usecases/{usecase}",
    security=(("basic",), ("jwt",)),
    answers={200: "QualifiedUseCase"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(
    brand_id: str,
    usecase: Literal[
        "2FA",
        "ACCOUNT_NOTIFICATION",
        "CARRIER_EXEMPT",
        "CHARITY",
        "CONVERSATIONAL",
        "CUSTOMER_CARE",
        "DELIVERY_NOTIFICATION",
        "EMERGENCY",
        "FRAUD_ALERT",
        "HIGHER_EDUCATION",
        "LOW_VOLUME",
        "MARKETING",
        "MIXED",
        "POLITICAL",
        "POLLING_VOTING",
        "PUBLIC_SERVICE_ANNOUNCEMENT",
        "SECURITY_ALERT",
        "SOCIAL",
        "SWEEPSTAKE",
        "TRIAL",
    ],
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"brand_id": brand_id, "usecase": usecase})


def parse(status: int, data: Any) -> models.QualifiedUseCase:
    """Read a decoded answer into models."""
    parsed: models.QualifiedUseCase = OP.parse(status, data)
    return parsed


def sync_detailed(
    brand_id: str,
    usecase: Literal[
        "2FA",
        "ACCOUNT_NOTIFICATION",
        "CARRIER_EXEMPT",
        "CHARITY",
        "CONVERSATIONAL",
        "CUSTOMER_CARE",
        "DELIVERY_NOTIFICATION",
        "EMERGENCY",
        "FRAUD_ALERT",
        "HIGHER_EDUCATION",
        "LOW_VOLUME",
        "MARKETING",
        "MIXED",
        "POLITICAL",
        "POLLING_VOTING",
        "PUBLIC_SERVICE_ANNOUNCEMENT",
        "SECURITY_ALERT",
        "SOCIAL",
        "SWEEPSTAKE",
        "TRIAL",
    ],
    *,
    client: Client,
) -> Response[models.QualifiedUseCase]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(brand_id, usecase))


def sync(
    brand_id: str,
    usecase: Literal[
        "2FA",
        "ACCOUNT_NOTIFICATION",
        "CARRIER_EXEMPT",
        "CHARITY",
        "CONVERSATIONAL",
        "CUSTOMER_CARE",
        "DELIVERY_NOTIFICATION",
        "EMERGENCY",
        "FRAUD_ALERT",
        "HIGHER_EDUCATION",
        "LOW_VOLUME",
        "MARKETING",
        "MIXED",
        "POLITICAL",
        "POLLING_VOTING",
        "PUBLIC_SERVICE_ANNOUNCEMENT",
        "SECURITY_ALERT",
        "SOCIAL",
        "SWEEPSTAKE",
        "TRIAL",
    ],
    *,
    client: Client,
) -> models.QualifiedUseCase:
    """Ask whether a brand may have a kind of campaign.

    Args:
        brand_id: The brand.
        usecase: What the messages are for.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        It may.
    """
    return sync_detailed(brand_id, usecase, client=client).parsed


async def asyncio_detailed(
    brand_id: str,
    usecase: Literal[
        "2FA",
        "ACCOUNT_NOTIFICATION",
        "CARRIER_EXEMPT",
        "CHARITY",
        "CONVERSATIONAL",
        "CUSTOMER_CARE",
        "DELIVERY_NOTIFICATION",
        "EMERGENCY",
        "FRAUD_ALERT",
        "HIGHER_EDUCATION",
        "LOW_VOLUME",
        "MARKETING",
        "MIXED",
        "POLITICAL",
        "POLLING_VOTING",
        "PUBLIC_SERVICE_ANNOUNCEMENT",
        "SECURITY_ALERT",
        "SOCIAL",
        "SWEEPSTAKE",
        "TRIAL",
    ],
    *,
    client: AsyncClient,
) -> Response[models.QualifiedUseCase]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(brand_id, usecase))


async def asyncio(
    brand_id: str,
    usecase: Literal[
        "2FA",
        "ACCOUNT_NOTIFICATION",
        "CARRIER_EXEMPT",
        "CHARITY",
        "CONVERSATIONAL",
        "CUSTOMER_CARE",
        "DELIVERY_NOTIFICATION",
        "EMERGENCY",
        "FRAUD_ALERT",
        "HIGHER_EDUCATION",
        "LOW_VOLUME",
        "MARKETING",
        "MIXED",
        "POLITICAL",
        "POLLING_VOTING",
        "PUBLIC_SERVICE_ANNOUNCEMENT",
        "SECURITY_ALERT",
        "SOCIAL",
        "SWEEPSTAKE",
        "TRIAL",
    ],
    *,
    client: AsyncClient,
) -> models.QualifiedUseCase:
    """As `sync`, awaited."""
    return (await asyncio_detailed(brand_id, usecase, client=client)).parsed
