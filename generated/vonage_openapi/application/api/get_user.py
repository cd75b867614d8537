# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
"""Get a user

One user.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_user",
    "GET",
    "https://api.nexmo.com",
    "/v1/users/{id}",
    security=(("jwt",), ("basic",)),
    answers={200: "User"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"id": id})


def parse(status: int, data: Any) -> models.User:
    """Read a decoded answer into models."""
    parsed: models.User = OP.parse(status, data)
    return parsed


def sync_detailed(id: str, *, client: Client) -> Response[models.User]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(id))


def sync(id: str, *, client: Client) -> models.User:
    """Get a user.

    Args:
        id: The user, by id or by name.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The user.
    """
    return sync_detailed(id, client=client).parsed


async def asyncio_detailed(id: str, *, client: AsyncClient) -> Response[models.User]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(id))


async def asyncio(id: str, *, client: AsyncClient) -> models.User:
    """As `sync`, awaited."""
    return (await asyncio_detailed(id, client=client)).parsed
