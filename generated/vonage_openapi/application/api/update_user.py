# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
"""Update a user

Changes what the body has and leaves everything else as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "update_user",
    "PATCH",
    "https://api.nexmo.com",
    "/v1/users/{id}",
    security=(("jwt",), ("basic",)),
    body="json",
    answers={200: "User"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(id: str, *, body: dicts.UserDetails | models.UserDetails) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"id": id}, body=body)


def parse(status: int, data: Any) -> models.User:
    """Read a decoded answer into models."""
    parsed: models.User = OP.parse(status, data)
    return parsed


def sync_detailed(id: str, *, client: Client, body: dicts.UserDetails | models.UserDetails) -> Response[models.User]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(id, body=body))


def sync(id: str, *, client: Client, body: dicts.UserDetails | models.UserDetails) -> models.User:
    """Update a user.

    Args:
        id: The user, by id.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The user as it is now.
    """
    return sync_detailed(id, client=client, body=body).parsed


async def asyncio_detailed(
    id: str, *, client: AsyncClient, body: dicts.UserDetails | models.UserDetails
) -> Response[models.User]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(id, body=body))


async def asyncio(id: str, *, client: AsyncClient, body: dicts.UserDetails | models.UserDetails) -> models.User:
    """As `sync`, awaited."""
    return (await asyncio_detailed(id, client=client, body=body)).parsed
