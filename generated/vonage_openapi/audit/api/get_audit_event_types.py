# Written by codegen from specs/audit.yaml. Do not edit: change the description and run `make generate`.
"""Get the kinds of audit events

The kinds of events that there are, each with a sentence that explains it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_audit_event_types",
    "OPTIONS",
    "https://api.nexmo.com",
    "/beta/audit/events",
    security=(("basic",),),
    answers={200: "EventKindList"},
    returns={200: "object", 204: ""},
    retry="idempotent",
    status="beta",
)


def build() -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request()


def parse(status: int, data: Any) -> models.EventKindList | None:
    """Read a decoded answer into models."""
    parsed: models.EventKindList | None = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client) -> Response[models.EventKindList | None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build())


def sync(*, client: Client) -> models.EventKindList | None:
    """Get the kinds of audit events.

    Args:
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The kinds of events.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[models.EventKindList | None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build())


async def asyncio(*, client: AsyncClient) -> models.EventKindList | None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client)).parsed
