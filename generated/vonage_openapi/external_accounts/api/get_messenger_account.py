# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
"""Get a Messenger account

One Facebook page that was connected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_messenger_account",
    "GET",
    "https://api.nexmo.com",
    "/beta/chatapp-accounts/messenger/{external_id}",
    security=(("jwt",), ("basic",)),
    answers={200: "MessengerAccount"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(external_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"external_id": external_id})


def parse(status: int, data: Any) -> models.MessengerAccount:
    """Read a decoded answer into models."""
    parsed: models.MessengerAccount = OP.parse(status, data)
    return parsed


def sync_detailed(external_id: str, *, client: Client) -> Response[models.MessengerAccount]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(external_id))


def sync(external_id: str, *, client: Client) -> models.MessengerAccount:
    """Get a Messenger account.

    Args:
        external_id: What the provider calls the account: a page, a service or a number.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The account.
    """
    return sync_detailed(external_id, client=client).parsed


async def asyncio_detailed(external_id: str, *, client: AsyncClient) -> Response[models.MessengerAccount]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(external_id))


async def asyncio(external_id: str, *, client: AsyncClient) -> models.MessengerAccount:
    """As `sync`, awaited."""
    return (await asyncio_detailed(external_id, client=client)).parsed
