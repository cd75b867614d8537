# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
"""Create a user

Makes a user. The token must be one of the application itself, without a subject.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import dicts, models

OP = Op(
    __name__,
    "create_user",
    "POST",
    "https://api.nexmo.com",
    "/v1/users",
    security=(("jwt",), ("basic",)),
    body="json",
    answers={201: "User"},
    returns={201: "object"},
    retry="unsent",
    status="ga",
)


def build(*, body: dicts.UserDetails | models.UserDetails | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.User:
    """Read a decoded answer into models."""
    parsed: models.User = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.UserDetails | models.UserDetails | Unset = UNSET
) -> Response[models.User]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.UserDetails | models.UserDetails | Unset = UNSET) -> models.User:
    """Create a user.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The new user.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.UserDetails | models.UserDetails | Unset = UNSET
) -> Response[models.User]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.UserDetails | models.UserDetails | Unset = UNSET) -> models.User:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
