# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
"""Make a call over IP

Calls somebody, users of the application above all. The answer tells nothing of the call; the event address is told
its leg and its conversation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_call_v2",
    "POST",
    "https://api.nexmo.com",
    "/v2/calls",
    security=(("jwt",),),
    body="json",
    returns={202: "object?"},
    retry="unsent",
    status="beta",
)


def build(*, body: dicts.NewIpCall | models.NewIpCall) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> dict[str, Any]:
    """Read a decoded answer."""
    parsed: dict[str, Any] = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.NewIpCall | models.NewIpCall) -> Response[dict[str, Any]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.NewIpCall | models.NewIpCall) -> dict[str, Any]:
    """Make a call over IP.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The call is being made.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.NewIpCall | models.NewIpCall
) -> Response[dict[str, Any]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.NewIpCall | models.NewIpCall) -> dict[str, Any]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
