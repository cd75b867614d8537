# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""Create a theme

Makes a theme of a colour and a text; logos are uploaded afterwards.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_theme",
    "POST",
    "https://api-eu.vonage.com",
    "/v1/meetings/themes",
    security=(("jwt",),),
    body="json",
    answers={201: "Theme"},
    returns={201: "object"},
    retry="unsent",
    status="deprecated",
)


def build(*, body: dicts.NewTheme | models.NewTheme) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.Theme:
    """Read a decoded answer into models."""
    parsed: models.Theme = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.NewTheme | models.NewTheme) -> Response[models.Theme]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.NewTheme | models.NewTheme) -> models.Theme:
    """Create a theme.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The theme.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(*, client: AsyncClient, body: dicts.NewTheme | models.NewTheme) -> Response[models.Theme]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.NewTheme | models.NewTheme) -> models.Theme:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
