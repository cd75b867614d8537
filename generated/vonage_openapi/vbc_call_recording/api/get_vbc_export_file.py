# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
"""Get the file of an export

The recordings of an export that is complete, in one ZIP file. Its address is `download_url` of the job.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

OP = Op(
    __name__,
    "get_vbc_export_file",
    "GET",
    "https://api.vonage.com",
    "/t/vbc.prod/call_recording/api/bulkDownload/retrieve",
    security=(("vbc",),),
    returns={200: "bytes"},
    produces=("application/zip", "application/octet-stream"),
    retry="idempotent",
    status="ga",
    schemes=SCHEMES,
)


def build(*, job_id: str, login_name: str | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"jobId": job_id, "login_name": login_name})


def parse(status: int, data: Any) -> bytes:
    """Read a decoded answer."""
    parsed: bytes = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, job_id: str, login_name: str | Unset = UNSET) -> Response[bytes]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(job_id=job_id, login_name=login_name))


def sync(*, client: Client, job_id: str, login_name: str | Unset = UNSET) -> bytes:
    """Get the file of an export.

    Args:
        client: Sends the request, `vonage.Client` for one.
        job_id: The `id` of the export, which is complete.
        login_name: The name that its person logs in with.

    Returns:
        The ZIP file.

    Example:
        >>> for answer, piece in client.stream(build(...)):  # with `async for` from an AsyncClient
        ...     file.write(piece)
    """
    return sync_detailed(client=client, job_id=job_id, login_name=login_name).parsed


async def asyncio_detailed(*, client: AsyncClient, job_id: str, login_name: str | Unset = UNSET) -> Response[bytes]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(job_id=job_id, login_name=login_name))


async def asyncio(*, client: AsyncClient, job_id: str, login_name: str | Unset = UNSET) -> bytes:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, job_id=job_id, login_name=login_name)).parsed
