# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""Get a theme

One theme with the links to its logos.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_theme",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/meetings/themes/{theme_id}",
    security=(("jwt",),),
    answers={200: "Theme"},
    returns={200: "object"},
    retry="idempotent",
    status="deprecated",
)


def build(theme_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"theme_id": theme_id})


def parse(status: int, data: Any) -> models.Theme:
    """Read a decoded answer into models."""
    parsed: models.Theme = OP.parse(status, data)
    return parsed


def sync_detailed(theme_id: str, *, client: Client) -> Response[models.Theme]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(theme_id))


def sync(theme_id: str, *, client: Client) -> models.Theme:
    """Get a theme.

    Args:
        theme_id: The theme.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The theme.
    """
    return sync_detailed(theme_id, client=client).parsed


async def asyncio_detailed(theme_id: str, *, client: AsyncClient) -> Response[models.Theme]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(theme_id))


async def asyncio(theme_id: str, *, client: AsyncClient) -> models.Theme:
    """As `sync`, awaited."""
    return (await asyncio_detailed(theme_id, client=client)).parsed
