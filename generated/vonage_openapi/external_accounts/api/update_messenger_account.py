# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
"""Update a Messenger account

Changes what is given; the id of the page stays what it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "update_messenger_account",
    "PATCH",
    "https://api.nexmo.com",
    "/beta/chatapp-accounts/messenger/{external_id}",
    security=(("jwt",), ("basic",)),
    body="json",
    answers={200: "MessengerAccount"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(external_id: str, *, body: dicts.MessengerAccountChange | models.MessengerAccountChange) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"external_id": external_id}, body=body)


def parse(status: int, data: Any) -> models.MessengerAccount:
    """Read a decoded answer into models."""
    parsed: models.MessengerAccount = OP.parse(status, data)
    return parsed


def sync_detailed(
    external_id: str, *, client: Client, body: dicts.MessengerAccountChange | models.MessengerAccountChange
) -> Response[models.MessengerAccount]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(external_id, body=body))


def sync(
    external_id: str, *, client: Client, body: dicts.MessengerAccountChange | models.MessengerAccountChange
) -> models.MessengerAccount:
    """Update a Messenger account.

    Args:
        external_id: What the provider calls the account: a page, a service or a number.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The account as it is now.
    """
    return sync_detailed(external_id, client=client, body=body).parsed


async def asyncio_detailed(
    external_id: str, *, client: AsyncClient, body: dicts.MessengerAccountChange | models.MessengerAccountChange
) -> Response[models.MessengerAccount]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(external_id, body=body))


async def asyncio(
    external_id: str, *, client: AsyncClient, body: dicts.MessengerAccountChange | models.MessengerAccountChange
) -> models.MessengerAccount:
    """As `sync`, awaited."""
    return (await asyncio_detailed(external_id, client=client, body=body)).parsed
