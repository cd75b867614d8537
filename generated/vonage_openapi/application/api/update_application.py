# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
"""Update an application

Puts this body in place of the present settings; a capability that is not in it is switched off.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "update_application",
    "PUT",
    "https://api.nexmo.com",
    "/v2/applications/{id}",
    security=(("basic",),),
    body="json",
    answers={200: "Application"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(id: str, *, body: dicts.ApplicationDetails | models.ApplicationDetails) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"id": id}, body=body)


def parse(status: int, data: Any) -> models.Application:
    """Read a decoded answer into models."""
    parsed: models.Application = OP.parse(status, data)
    return parsed


def sync_detailed(
    id: str, *, client: Client, body: dicts.ApplicationDetails | models.ApplicationDetails
) -> Response[models.Application]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(id, body=body))


def sync(id: str, *, client: Client, body: dicts.ApplicationDetails | models.ApplicationDetails) -> models.Application:
    """Update an application.

    Args:
        id: The application.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The application as it is now, with its keys.
    """
    return sync_detailed(id, client=client, body=body).parsed


async def asyncio_detailed(
    id: str, *, client: AsyncClient, body: dicts.ApplicationDetails | models.ApplicationDetails
) -> Response[models.Application]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(id, body=body))


async def asyncio(
    id: str, *, client: AsyncClient, body: dicts.ApplicationDetails | models.ApplicationDetails
) -> models.Application:
    """As `sync`, awaited."""
    return (await asyncio_detailed(id, client=client, body=body)).parsed
