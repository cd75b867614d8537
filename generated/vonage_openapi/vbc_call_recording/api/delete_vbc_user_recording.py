# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
"""Delete an on-demand recording

Takes a recording away for good.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "delete_vbc_user_recording",
    "DELETE",
    "https://api.vonage.com",
    "/t/vbc.prod/call_recording/api/accounts/{account_id}/users/{user_id}/call_recordings/{recording_id}",
    security=(("vbc",),),
    returns={204: ""},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build(account_id: str | int, user_id: str | int, recording_id: str | int) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "user_id": user_id, "recording_id": recording_id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(
    account_id: str | int, user_id: str | int, recording_id: str | int, *, client: Client
) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, user_id, recording_id))


def sync(account_id: str | int, user_id: str | int, recording_id: str | int, *, client: Client) -> None:
    """Delete an on-demand recording.

    Args:
        account_id: The account; `self` is that of the token.
        user_id: The person; `self` is that of the token.
        recording_id: The `id` of the recording, of either kind.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        It is gone.
    """
    return sync_detailed(account_id, user_id, recording_id, client=client).parsed


async def asyncio_detailed(
    account_id: str | int, user_id: str | int, recording_id: str | int, *, client: AsyncClient
) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, user_id, recording_id))


async def asyncio(account_id: str | int, user_id: str | int, recording_id: str | int, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, user_id, recording_id, client=client)).parsed
