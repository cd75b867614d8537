# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
"""Change a call

Transfers, ends, mutes or deafens a call in progress. Send it to the host that owns the call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "update_call",
    "PUT",
    "https://api.nexmo.com",
    "/v1/calls/{uuid}",
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
    body="json",
    returns={204: ""},
    retry="unsent",
    status="ga",
)


def build(uuid: str, *, body: dicts.UpdateCall | models.UpdateCall) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"uuid": uuid}, body=body)


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(uuid: str, *, client: Client, body: dicts.UpdateCall | models.UpdateCall) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(uuid, body=body))


def sync(uuid: str, *, client: Client, body: dicts.UpdateCall | models.UpdateCall) -> None:
    """Change a call.

    Args:
        uuid: Identifies the call leg.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        Done.
    """
    return sync_detailed(uuid, client=client, body=body).parsed


async def asyncio_detailed(
    uuid: str, *, client: AsyncClient, body: dicts.UpdateCall | models.UpdateCall
) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(uuid, body=body))


async def asyncio(uuid: str, *, client: AsyncClient, body: dicts.UpdateCall | models.UpdateCall) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(uuid, client=client, body=body)).parsed
