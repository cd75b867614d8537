# Written by codegen from specs/reports.yaml. Do not edit: change the description and run `make generate`.
"""Order a report

Has a file of records made. It is ready when `request_status` is SUCCESS, and can be fetched for 72 hours then. Five
requests a second are let through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_report",
    "POST",
    "https://api.nexmo.com",
    "/v2/reports",
    security=(("basic",),),
    body="json",
    answers={200: "Report"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(*, body: dicts.NewReport | models.NewReport) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.Report:
    """Read a decoded answer into models."""
    parsed: models.Report = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.NewReport | models.NewReport) -> Response[models.Report]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.NewReport | models.NewReport) -> models.Report:
    """Order a report.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The report, which is being made.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(*, client: AsyncClient, body: dicts.NewReport | models.NewReport) -> Response[models.Report]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.NewReport | models.NewReport) -> models.Report:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
