# Written by codegen from specs/reports.yaml. Do not edit: change the description and run `make generate`.
"""Cancel a report

Ends a report that is being made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "cancel_report",
    "DELETE",
    "https://api.nexmo.com",
    "/v2/reports/{report_id}",
    security=(("basic",),),
    answers={200: "Report"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(report_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"report_id": report_id})


def parse(status: int, data: Any) -> models.Report:
    """Read a decoded answer into models."""
    parsed: models.Report = OP.parse(status, data)
    return parsed


def sync_detailed(report_id: str, *, client: Client) -> Response[models.Report]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(report_id))


def sync(report_id: str, *, client: Client) -> models.Report:
    """Cancel a report.

    Args:
        report_id: The report, by its `request_id`.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The report, which is no longer made.
    """
    return sync_detailed(report_id, client=client).parsed


async def asyncio_detailed(report_id: str, *, client: AsyncClient) -> Response[models.Report]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(report_id))


async def asyncio(report_id: str, *, client: AsyncClient) -> models.Report:
    """As `sync`, awaited."""
    return (await asyncio_detailed(report_id, client=client)).parsed
