# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
"""Stop reporting key presses"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "stop_dtmf_input",
    "DELETE",
    "https://api.nexmo.com",
    "/v1/calls/{uuid}/input/dtmf",
    hosts=(
        "https://api.nexmo.com",
        "https://api-us-3.vonage.com",
        "https://api-us-4.vonage.com",
        "https://api-eu-3.vonage.com",
        "https://api-eu-4.vonage.com",
        "https://api-ap-3.vonage.com",
        "https://api-ap-4.vonage.com",
    ),
    security=(("jwt",),),
    returns={200: ""},
    retry="idempotent",
    status="ga",
)


def build(uuid: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"uuid": uuid})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(uuid: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(uuid))


def sync(uuid: str, *, client: Client) -> None:
    """Stop reporting key presses.

    Args:
        uuid: Identifies the call leg.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        Keys are no longer reported.
    """
    return sync_detailed(uuid, client=client).parsed


async def asyncio_detailed(uuid: str, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(uuid))


async def asyncio(uuid: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(uuid, client=client)).parsed
