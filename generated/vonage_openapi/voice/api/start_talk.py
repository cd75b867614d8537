# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
"""Speak text into a call"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "start_talk",
    "PUT",
    "https://api.nexmo.com",
    "/v1/calls/{uuid}/talk",
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
    answers={200: "CallMessage"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(uuid: str, *, body: dicts.StartTalk | models.StartTalk) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"uuid": uuid}, body=body)


def parse(status: int, data: Any) -> models.CallMessage:
    """Read a decoded answer into models."""
    parsed: models.CallMessage = OP.parse(status, data)
    return parsed


def sync_detailed(
    uuid: str, *, client: Client, body: dicts.StartTalk | models.StartTalk
) -> Response[models.CallMessage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(uuid, body=body))


def sync(uuid: str, *, client: Client, body: dicts.StartTalk | models.StartTalk) -> models.CallMessage:
    """Speak text into a call.

    Args:
        uuid: Identifies the call leg.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        It is being read.
    """
    return sync_detailed(uuid, client=client, body=body).parsed


async def asyncio_detailed(
    uuid: str, *, client: AsyncClient, body: dicts.StartTalk | models.StartTalk
) -> Response[models.CallMessage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(uuid, body=body))


async def asyncio(uuid: str, *, client: AsyncClient, body: dicts.StartTalk | models.StartTalk) -> models.CallMessage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(uuid, client=client, body=body)).parsed
