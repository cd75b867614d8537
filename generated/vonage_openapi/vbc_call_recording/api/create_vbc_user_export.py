# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
"""Export on-demand recordings

Orders one file of all recordings of a person that pass the filters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

from .._security import SCHEMES

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_vbc_user_export",
    "POST",
    "https://api.vonage.com",
    "/t/vbc.prod/call_recording/api/accounts/{account_id}/users/{user_id}/call_recordings/export",
    security=(("vbc",),),
    body="json",
    answers={202: "VbcExportOrder"},
    returns={202: "object"},
    retry="unsent",
    status="ga",
    schemes=SCHEMES,
)


def build(
    account_id: str | int, user_id: str | int, *, body: dicts.VbcExportFilters | models.VbcExportFilters
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"account_id": account_id, "user_id": user_id}, body=body)


def parse(status: int, data: Any) -> models.VbcExportOrder:
    """Read a decoded answer into models."""
    parsed: models.VbcExportOrder = OP.parse(status, data)
    return parsed


def sync_detailed(
    account_id: str | int, user_id: str | int, *, client: Client, body: dicts.VbcExportFilters | models.VbcExportFilters
) -> Response[models.VbcExportOrder]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(account_id, user_id, body=body))


def sync(
    account_id: str | int, user_id: str | int, *, client: Client, body: dicts.VbcExportFilters | models.VbcExportFilters
) -> models.VbcExportOrder:
    """Export on-demand recordings.

    Args:
        account_id: The account; `self` is that of the token.
        user_id: The person; `self` is that of the token.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The jobs that make the file.
    """
    return sync_detailed(account_id, user_id, client=client, body=body).parsed


async def asyncio_detailed(
    account_id: str | int,
    user_id: str | int,
    *,
    client: AsyncClient,
    body: dicts.VbcExportFilters | models.VbcExportFilters,
) -> Response[models.VbcExportOrder]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(account_id, user_id, body=body))


async def asyncio(
    account_id: str | int,
    user_id: str | int,
    *,
    client: AsyncClient,
    body: dicts.VbcExportFilters | models.VbcExportFilters,
) -> models.VbcExportOrder:
    """As `sync`, awaited."""
    return (await asyncio_detailed(account_id, user_id, client=client, body=body)).parsed
