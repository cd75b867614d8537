# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
"""Get an export

How far an export is, and where its file can be fetched.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_vbc_export_job",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/call_recording/api/accounts/{account_id}/users/{user_id}/call_recordings/jobs/{job_id}",
    security=(("vbc",),),
    answers={200: "VbcExportJob"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build(account_id: str | int, user_id: str | int, job_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "user_id": user_id, "job_id": job_id})


def parse(status: int, data: Any) -> models.VbcExportJob:
    """Read a decoded answer into models."""
    parsed: models.VbcExportJob = OP.parse(status, data)
    return parsed


def sync_detailed(
    account_id: str | int, user_id: str | int, job_id: str, *, client: Client
) -> Response[models.VbcExportJob]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, user_id, job_id))


def sync(account_id: str | int, user_id: str | int, job_id: str, *, client: Client) -> models.VbcExportJob:
    """Get an export.

    Args:
        account_id: The account; `self` is that of the token.
        user_id: The person; `self` is that of the token.
        job_id: The export.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The export.
    """
    return sync_detailed(account_id, user_id, job_id, client=client).parsed


async def asyncio_detailed(
    account_id: str | int, user_id: str | int, job_id: str, *, client: AsyncClient
) -> Response[models.VbcExportJob]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, user_id, job_id))


async def asyncio(
    account_id: str | int, user_id: str | int, job_id: str, *, client: AsyncClient
) -> models.VbcExportJob:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, user_id, job_id, client=client)).parsed
