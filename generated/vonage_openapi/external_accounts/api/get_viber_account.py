# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
"""Get a Viber account

One account for Viber service messages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_viber_account",
    "GET",
    "https://api.nexmo.com",
    "/beta/chatapp-accounts/viber_service_msg/{external_id}",
    security=(("jwt",), ("basic",)),
    answers={200: "ExternalAccount"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(external_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"external_id": external_id})


def parse(status: int, data: Any) -> models.ExternalAccount:
    """Read a decoded answer into models."""
    parsed: models.ExternalAccount = OP.parse(status, data)
    return parsed


def sync_detailed(external_id: str, *, client: Client) -> Response[models.ExternalAccount]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(external_id))


def sync(external_id: str, *, client: Client) -> models.ExternalAccount:
    """Get a Viber account.

    Args:
        external_id: What the provider calls the account: a page, a service or a number.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The account.
    """
    return sync_detailed(external_id, client=client).parsed


async def asyncio_detailed(external_id: str, *, client: AsyncClient) -> Response[models.ExternalAccount]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(external_id))


async def asyncio(external_id: str, *, client: AsyncClient) -> models.ExternalAccount:
    """As `sync`, awaited."""
    return (await asyncio_detailed(external_id, client=client)).parsed
