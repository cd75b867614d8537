# Written by codegen from specs/quality_on_demand.yaml. Do not edit: change the description and run `make generate`.
"""Ask for better transport

Asks the network of a phone to treat what it exchanges with some servers as a profile says. The network decides
later; `qod_session_update` webhooks tell of it. Needs an application that is registered for network APIs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_qod_session",
    "POST",
    "https://api-eu.vonage.com",
    "/qod/v0.1/sessions",
    security=(("jwt",),),
    body="json",
    answers={200: "QodSession", 201: "QodSession"},
    returns={200: "object", 201: "object"},
    retry="unsent",
    status="beta",
)


def build(*, body: dicts.NewQodSession | models.NewQodSession) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.QodSession:
    """Read a decoded answer into models."""
    parsed: models.QodSession = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.NewQodSession | models.NewQodSession) -> Response[models.QodSession]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.NewQodSession | models.NewQodSession) -> models.QodSession:
    """Ask for better transport.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The session, which the network has still to accept.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.NewQodSession | models.NewQodSession
) -> Response[models.QodSession]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.NewQodSession | models.NewQodSession) -> models.QodSession:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
