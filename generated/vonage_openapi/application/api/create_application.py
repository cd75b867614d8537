# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
"""Create an application

Makes an application. Without a public key in `keys` the platform makes a key pair, and this answer is the only
place where the private key can be read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_application",
    "POST",
    "https://api.nexmo.com",
    "/v2/applications",
    security=(("basic",),),
    body="json",
    answers={201: "Application"},
    returns={201: "object"},
    retry="unsent",
    status="ga",
)


def build(*, body: dicts.ApplicationDetails | models.ApplicationDetails) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.Application:
    """Read a decoded answer into models."""
    parsed: models.Application = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.ApplicationDetails | models.ApplicationDetails
) -> Response[models.Application]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.ApplicationDetails | models.ApplicationDetails) -> models.Application:
    """Create an application.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The new application with its keys.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.ApplicationDetails | models.ApplicationDetails
) -> Response[models.Application]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.ApplicationDetails | models.ApplicationDetails
) -> models.Application:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
