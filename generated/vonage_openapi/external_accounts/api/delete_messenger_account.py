# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
"""Delete a Messenger account

Disconnects a Facebook page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "delete_messenger_account",
    "DELETE",
    "https://api.nexmo.com",
    "/beta/chatapp-accounts/messenger/{external_id}",
    security=(("jwt",), ("basic",)),
    returns={204: ""},
    retry="idempotent",
    status="beta",
)


def build(external_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"external_id": external_id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(external_id: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(external_id))


def sync(external_id: str, *, client: Client) -> None:
    """Delete a Messenger account.

    Args:
        external_id: What the provider calls the account: a page, a service or a number.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        Disconnected.
    """
    return sync_detailed(external_id, client=client).parsed


async def asyncio_detailed(external_id: str, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(external_id))


async def asyncio(external_id: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(external_id, client=client)).parsed
