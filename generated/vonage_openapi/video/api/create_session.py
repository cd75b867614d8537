# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Create a session

Makes a session, which costs nothing until somebody joins. Clients need its id and a token that a server makes for
them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import dicts, models

OP = Op(
    __name__,
    "create_session",
    "POST",
    "https://video.api.vonage.com",
    "/session/create",
    security=(("jwt",),),
    body="form",
    answers={200: ["Session"]},
    returns={200: "array"},
    retry="unsent",
    status="ga",
)


def build(*, body: dicts.NewSession | models.NewSession | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> list[models.Session]:
    """Read a decoded answer into models."""
    parsed: list[models.Session] = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.NewSession | models.NewSession | Unset = UNSET
) -> Response[list[models.Session]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.NewSession | models.NewSession | Unset = UNSET) -> list[models.Session]:
    """Create a session.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        A list with the one new session.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.NewSession | models.NewSession | Unset = UNSET
) -> Response[list[models.Session]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.NewSession | models.NewSession | Unset = UNSET
) -> list[models.Session]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
