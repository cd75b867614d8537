# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""Update a theme

Changes what `update_details` names of a theme, at least one thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "update_theme",
    "PATCH",
    "https://api-eu.vonage.com",
    "/v1/meetings/themes/{theme_id}",
    security=(("jwt",),),
    body="json",
    answers={200: "Theme"},
    returns={200: "object"},
    retry="idempotent",
    status="deprecated",
)


def build(theme_id: str, *, body: dicts.ThemeChange | models.ThemeChange) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"theme_id": theme_id}, body=body)


def parse(status: int, data: Any) -> models.Theme:
    """Read a decoded answer into models."""
    parsed: models.Theme = OP.parse(status, data)
    return parsed


def sync_detailed(
    theme_id: str, *, client: Client, body: dicts.ThemeChange | models.ThemeChange
) -> Response[models.Theme]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(theme_id, body=body))


def sync(theme_id: str, *, client: Client, body: dicts.ThemeChange | models.ThemeChange) -> models.Theme:
    """Update a theme.

    Args:
        theme_id: The theme.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The theme as it is now.
    """
    return sync_detailed(theme_id, client=client, body=body).parsed


async def asyncio_detailed(
    theme_id: str, *, client: AsyncClient, body: dicts.ThemeChange | models.ThemeChange
) -> Response[models.Theme]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(theme_id, body=body))


async def asyncio(theme_id: str, *, client: AsyncClient, body: dicts.ThemeChange | models.ThemeChange) -> models.Theme:
    """As `sync`, awaited."""
    return (await asyncio_detailed(theme_id, client=client, body=body)).parsed
