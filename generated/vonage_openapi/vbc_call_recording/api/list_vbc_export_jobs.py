# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
"""List exports

The exports that a person has ordered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_vbc_export_jobs",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/call_recording/api/accounts/{account_id}/users/{user_id}/call_recordings/jobs",
    security=(("vbc",),),
    answers={200: "VbcExportJobPage"},
    returns={200: "list"},
    members=("page_size", "page", "total_pages", "total_items", "_links", "_embedded"),
    retry="idempotent",
    paging={"style": "link", "items": "/_embedded/jobs", "next": "/_links/next/href", "pages": "/total_pages"},
    status="ga",
    schemes=SCHEMES,
)


def build(account_id: str | int, user_id: str | int, *, status: str | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "user_id": user_id}, query={"status": status})


def parse(status: int, data: Any) -> models.VbcExportJobPage:
    """Read a decoded answer into models."""
    parsed: models.VbcExportJobPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    account_id: str | int, user_id: str | int, *, client: Client, status: str | Unset = UNSET
) -> Response[models.VbcExportJobPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, user_id, status=status))


def sync(
    account_id: str | int, user_id: str | int, *, client: Client, status: str | Unset = UNSET
) -> models.VbcExportJobPage:
    """List exports.

    Args:
        account_id: The account; `self` is that of the token.
        user_id: The person; `self` is that of the token.
        client: Sends the request, `vonage.Client` for one.
        status: Only exports with this status, such as complete.

    Returns:
        The exports.
    """
    return sync_detailed(account_id, user_id, client=client, status=status).parsed


async def asyncio_detailed(
    account_id: str | int, user_id: str | int, *, client: AsyncClient, status: str | Unset = UNSET
) -> Response[models.VbcExportJobPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, user_id, status=status))


async def asyncio(
    account_id: str | int, user_id: str | int, *, client: AsyncClient, status: str | Unset = UNSET
) -> models.VbcExportJobPage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, user_id, client=client, status=status)).parsed
