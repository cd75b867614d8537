# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
"""Top up the balance

Pays in once more what was paid in when auto-reload was switched on. Auto-reload must be on; it looks at the balance
every few minutes by itself, so this is for when you cannot wait.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "top_up",
    "POST",
    "https://rest.nexmo.com",
    "/account/top-up",
    security=(("basic",),),
    body="form",
    answers={200: "RestStatus"},
    returns={200: "object?"},
    retry="unsent",
    outcome={
        "code": "error-code",
        "success": ["200"],
        "text": "error-code-label",
        "failures": {"authentication": ["401"], "invalid": ["420"]},
    },
    status="ga",
)


def build(*, body: dicts.TopUp | models.TopUp) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.RestStatus:
    """Read a decoded answer into models."""
    parsed: models.RestStatus = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.TopUp | models.TopUp) -> Response[models.RestStatus]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.TopUp | models.TopUp) -> models.RestStatus:
    """Top up the balance.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The sum was paid in.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(*, client: AsyncClient, body: dicts.TopUp | models.TopUp) -> Response[models.RestStatus]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.TopUp | models.TopUp) -> models.RestStatus:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
