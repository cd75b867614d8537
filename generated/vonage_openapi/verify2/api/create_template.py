# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
"""Create a template

Makes an empty template; an account may have ten. Support must have switched writing on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_template",
    "POST",
    "https://api.nexmo.com",
    "/v2/verify/templates",
    security=(("basic",), ("jwt",)),
    body="json",
    answers={201: "Template"},
    returns={201: "object"},
    retry="unsent",
    status="beta",
)


def build(*, body: dicts.CreateTemplate | models.CreateTemplate) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.Template:
    """Read a decoded answer into models."""
    parsed: models.Template = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.CreateTemplate | models.CreateTemplate) -> Response[models.Template]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.CreateTemplate | models.CreateTemplate) -> models.Template:
    """Create a template.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The template.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.CreateTemplate | models.CreateTemplate
) -> Response[models.Template]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.CreateTemplate | models.CreateTemplate) -> models.Template:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
