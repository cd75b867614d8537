# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
"""Go on to the next step

Ends the current step of the workflow immediately, without waiting for its timeout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "trigger_next_workflow",
    "POST",
    "https://api.nexmo.com",
    "/v2/verify/{request_id}/next_workflow",
    security=(("basic",), ("jwt",)),
    returns={200: ""},
    retry="unsent",
    status="ga",
)


def build(request_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"request_id": request_id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(request_id: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(request_id))


def sync(request_id: str, *, client: Client) -> None:
    """Go on to the next step.

    Args:
        request_id: The verification, as named when it was started.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The next step has begun.
    """
    return sync_detailed(request_id, client=client).parsed


async def asyncio_detailed(request_id: str, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(request_id))


async def asyncio(request_id: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(request_id, client=client)).parsed
