# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
"""Create a Messenger account

Connects a Facebook page, so that its messages can be sent and received.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_messenger_account",
    "POST",
    "https://api.nexmo.com",
    "/beta/chatapp-accounts/messenger",
    security=(("jwt",), ("basic",)),
    body="json",
    answers={201: "MessengerAccount"},
    returns={201: "object"},
    retry="unsent",
    status="beta",
)


def build(*, body: dicts.NewMessengerAccount | models.NewMessengerAccount) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.MessengerAccount:
    """Read a decoded answer into models."""
    parsed: models.MessengerAccount = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.NewMessengerAccount | models.NewMessengerAccount
) -> Response[models.MessengerAccount]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.NewMessengerAccount | models.NewMessengerAccount) -> models.MessengerAccount:
    """Create a Messenger account.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The account.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.NewMessengerAccount | models.NewMessengerAccount
) -> Response[models.MessengerAccount]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.NewMessengerAccount | models.NewMessengerAccount
) -> models.MessengerAccount:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
