# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""List words of the registry

The values that fields of brands and campaigns can have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "list_registry_words",
    "GET",
    "https://api-eu.vonage.com",
    "/enum",
    security=(("basic",), ("jwt",)),
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build() -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request()


def parse(status: int, data: Any) -> dict[str, list[dict[str, Any]]]:
    """Read a decoded answer."""
    parsed: dict[str, list[dict[str, Any]]] = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client) -> Response[dict[str, list[dict[str, Any]]]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build())


def sync(*, client: Client) -> dict[str, list[dict[str, Any]]]:
    """List words of the registry.

    Args:
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The words, by field.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[dict[str, list[dict[str, Any]]]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build())


async def asyncio(*, client: AsyncClient) -> dict[str, list[dict[str, Any]]]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client)).parsed
