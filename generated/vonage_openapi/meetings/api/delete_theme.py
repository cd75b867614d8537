# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""Delete a theme

Removes a theme; one that rooms or the application use only with `force`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

OP = Op(
    __name__,
    "delete_theme",
    "DELETE",
    "https://api-eu.vonage.com",
    "/v1/meetings/themes/{theme_id}",
    security=(("jwt",),),
    returns={200: "", 204: ""},
    retry="idempotent",
    status="deprecated",
)


def build(theme_id: str, *, force: bool | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"theme_id": theme_id}, query={"force": force})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(theme_id: str, *, client: Client, force: bool | Unset = UNSET) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(theme_id, force=force))


def sync(theme_id: str, *, client: Client, force: bool | Unset = UNSET) -> None:
    """Delete a theme.

    Args:
        theme_id: The theme.
        client: Sends the request, `vonage.Client` for one.
        force: Whether to delete it although it is in use.

    Returns:
        Deleted.
    """
    return sync_detailed(theme_id, client=client, force=force).parsed


async def asyncio_detailed(theme_id: str, *, client: AsyncClient, force: bool | Unset = UNSET) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(theme_id, force=force))


async def asyncio(theme_id: str, *, client: AsyncClient, force: bool | Unset = UNSET) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(theme_id, client=client, force=force)).parsed
