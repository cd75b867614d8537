# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
"""List external accounts

One page of the accounts with all providers, or with one of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_external_accounts",
    "GET",
    "https://api.nexmo.com",
    "/beta/chatapp-accounts",
    security=(("jwt",), ("basic",)),
    answers={200: "ExternalAccountPage"},
    returns={200: "list"},
    members=("page_number", "page_size", "_embedded", "_links"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page_number",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded",
        "next": "/_links/next/href",
    },
    status="beta",
)


def build(
    *,
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"] | Unset = UNSET,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"provider": provider, "page_number": page_number, "page_size": page_size})


def parse(status: int, data: Any) -> models.ExternalAccountPage:
    """Read a decoded answer into models."""
    parsed: models.ExternalAccountPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    *,
    client: Client,
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"] | Unset = UNSET,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[models.ExternalAccountPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(provider=provider, page_number=page_number, page_size=page_size))


def sync(
    *,
    client: Client,
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"] | Unset = UNSET,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> models.ExternalAccountPage:
    """List external accounts.

    Args:
        client: Sends the request, `vonage.Client` for one.
        provider: Only accounts with this provider.
        page_number: Which page is wanted, from 1.
        page_size: How many accounts a page has.

    Returns:
        One page of accounts.
    """
    return sync_detailed(client=client, provider=provider, page_number=page_number, page_size=page_size).parsed


async def asyncio_detailed(
    *,
    client: AsyncClient,
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"] | Unset = UNSET,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> Response[models.ExternalAccountPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(provider=provider, page_number=page_number, page_size=page_size))


async def asyncio(
    *,
    client: AsyncClient,
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"] | Unset = UNSET,
    page_number: int | Unset = UNSET,
    page_size: int | Unset = UNSET,
) -> models.ExternalAccountPage:
    """As `sync`, awaited."""
    return (
        await asyncio_detailed(client=client, provider=provider, page_number=page_number, page_size=page_size)
    ).parsed
