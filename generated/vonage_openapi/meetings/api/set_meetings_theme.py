# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""Set the theme of the application

Sets the theme that rooms have where they name none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "set_meetings_theme",
    "PATCH",
    "https://api-eu.vonage.com",
    "/v1/meetings/applications",
    security=(("jwt",),),
    body="json",
    answers={200: "MeetingsApplication"},
    returns={200: "object"},
    retry="idempotent",
    status="deprecated",
)


def build(*, body: dicts.ApplicationChange | models.ApplicationChange) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.MeetingsApplication:
    """Read a decoded answer into models."""
    parsed: models.MeetingsApplication = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.ApplicationChange | models.ApplicationChange
) -> Response[models.MeetingsApplication]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.ApplicationChange | models.ApplicationChange) -> models.MeetingsApplication:
    """Set the theme of the application.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The application as it is now.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.ApplicationChange | models.ApplicationChange
) -> Response[models.MeetingsApplication]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.ApplicationChange | models.ApplicationChange
) -> models.MeetingsApplication:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
