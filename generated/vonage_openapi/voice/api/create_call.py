# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
"""Make a call

Calls somebody and runs an NCCO once the call is answered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_call",
    "POST",
    "https://api.nexmo.com",
    "/v1/calls",
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
    answers={201: "CreatedCall"},
    returns={201: "object"},
    retry="unsent",
    status="ga",
)


def build(*, body: dicts.CreateCall | models.CreateCall) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.CreatedCall:
    """Read a decoded answer into models."""
    parsed: models.CreatedCall = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.CreateCall | models.CreateCall) -> Response[models.CreatedCall]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.CreateCall | models.CreateCall) -> models.CreatedCall:
    """Make a call.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The call is being made.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.CreateCall | models.CreateCall
) -> Response[models.CreatedCall]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.CreateCall | models.CreateCall) -> models.CreatedCall:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
