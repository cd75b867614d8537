# Written by codegen from specs/audit.yaml. Do not edit: change the description and run `make generate`.
"""Get an audit event

One event with everything that is known about it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_audit_event",
    "GET",
    "https://api.nexmo.com",
    "/beta/audit/events/{id}",
    security=(("basic",),),
    answers={200: "AuditEvent"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"id": id})


def parse(status: int, data: Any) -> models.AuditEvent:
    """Read a decoded answer into models."""
    parsed: models.AuditEvent = OP.parse(status, data)
    return parsed


def sync_detailed(id: str, *, client: Client) -> Response[models.AuditEvent]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(id))


def sync(id: str, *, client: Client) -> models.AuditEvent:
    """Get an audit event.

    Args:
        id: The event.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The event.
    """
    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(id: str, *, client: AsyncClient) -> Response[models.AuditEvent]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(id))


async def asyncio(id: str, *, client: AsyncClient) -> models.AuditEvent:
    """As `sync`, awaited."""
    return (await asyncio_detailed(id, client=client)).parsed
