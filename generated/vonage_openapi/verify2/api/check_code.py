# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
"""Check a code

Compares what the user typed with the code that was sent. Three tries are allowed, for silent authentication one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "check_code",
    "POST",
    "https://api.nexmo.com",
    "/v2/verify/{request_id}",
    security=(("basic",), ("jwt",)),
    body="json",
    answers={200: "CodeAccepted"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(request_id: str, *, body: dicts.CheckCode | models.CheckCode) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"request_id": request_id}, body=body)


def parse(status: int, data: Any) -> models.CodeAccepted:
    """Read a decoded answer into models."""
    parsed: models.CodeAccepted = OP.parse(status, data)
    return parsed


def sync_detailed(
    request_id: str, *, client: Client, body: dicts.CheckCode | models.CheckCode
) -> Response[models.CodeAccepted]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(request_id, body=body))


def sync(request_id: str, *, client: Client, body: dicts.CheckCode | models.CheckCode) -> models.CodeAccepted:
    """Check a code.

    Args:
        request_id: The verification, as named when it was started.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The code is right.
    """
    return sync_detailed(request_id, client=client, body=body).parsed


async def asyncio_detailed(
    request_id: str, *, client: AsyncClient, body: dicts.CheckCode | models.CheckCode
) -> Response[models.CodeAccepted]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(request_id, body=body))


async def asyncio(
    request_id: str, *, client: AsyncClient, body: dicts.CheckCode | models.CheckCode
) -> models.CodeAccepted:
    """As `sync`, awaited."""
    return (await asyncio_detailed(request_id, client=client, body=body)).parsed
