# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
"""Open a blocked network

Lets verifications through to a network that the fraud rules have closed. Must be switched on by sales.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "unblock_network",
    "POST",
    "https://api.nexmo.com",
    "/verify/network-unblock",
    security=(("basic",),),
    body="json",
    answers={202: "NetworkUnblocked"},
    returns={202: "object"},
    retry="unsent",
    status="deprecated",
)


def build(*, body: dicts.UnblockNetwork | models.UnblockNetwork) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.NetworkUnblocked:
    """Read a decoded answer into models."""
    parsed: models.NetworkUnblocked = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.UnblockNetwork | models.UnblockNetwork
) -> Response[models.NetworkUnblocked]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.UnblockNetwork | models.UnblockNetwork) -> models.NetworkUnblocked:
    """Open a blocked network.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The network is open for a while.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.UnblockNetwork | models.UnblockNetwork
) -> Response[models.NetworkUnblocked]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.UnblockNetwork | models.UnblockNetwork
) -> models.NetworkUnblocked:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
