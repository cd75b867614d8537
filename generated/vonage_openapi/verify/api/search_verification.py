# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
"""Look up verifications

Tells how one verification stands (`request_id`) or several (`request_ids`); one of the two must be given. Up to a
minute can pass until an ended verification is found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "search_verification",
    "GET",
    "https://api.nexmo.com",
    "/verify/search/json",
    security=(("basic",),),
    answers={200: "SearchAnswer"},
    returns={200: "object"},
    retry="idempotent",
    outcome={
        "code": "status",
        "success": ["IN PROGRESS", "SUCCESS", "FAILED", "EXPIRED", "CANCELLED"],
        "instead": "/verification_requests",
        "text": "error_text",
        "failures": {"throttled": ["1"], "authentication": ["4"], "invalid": ["2", "3", "101"], "temporary": ["5"]},
    },
    status="deprecated",
)


def build(*, request_id: str | Unset = UNSET, request_ids: list[str] | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"request_id": request_id, "request_ids": request_ids})


def parse(status: int, data: Any) -> models.SearchAnswer:
    """Read a decoded answer into models."""
    parsed: models.SearchAnswer = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, request_id: str | Unset = UNSET, request_ids: list[str] | Unset = UNSET
) -> Response[models.SearchAnswer]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(request_id=request_id, request_ids=request_ids))


def sync(
    *, client: Client, request_id: str | Unset = UNSET, request_ids: list[str] | Unset = UNSET
) -> models.SearchAnswer:
    """Look up verifications.

    Args:
        client: Sends the request, `vonage.Client` for one.
        request_id: The verification to look up.
        request_ids: Up to ten verifications to look up, each as a parameter of its own.

    Returns:
        How things stand.
    """
    return sync_detailed(client=client, request_id=request_id, request_ids=request_ids).parsed


async def asyncio_detailed(
    *, client: AsyncClient, request_id: str | Unset = UNSET, request_ids: list[str] | Unset = UNSET
) -> Response[models.SearchAnswer]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(request_id=request_id, request_ids=request_ids))


async def asyncio(
    *, client: AsyncClient, request_id: str | Unset = UNSET, request_ids: list[str] | Unset = UNSET
) -> models.SearchAnswer:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, request_id=request_id, request_ids=request_ids)).parsed
