# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
"""Get a template"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_template",
    "GET",
    "https://api.nexmo.com",
    "/v2/verify/templates/{template_id}",
    security=(("basic",), ("jwt",)),
    answers={200: "Template"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(template_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"template_id": template_id})


def parse(status: int, data: Any) -> models.Template:
    """Read a decoded answer into models."""
    parsed: models.Template = OP.parse(status, data)
    return parsed


def sync_detailed(template_id: str, *, client: Client) -> Response[models.Template]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(template_id))


def sync(template_id: str, *, client: Client) -> models.Template:
    """Get a template.

    Args:
        template_id: The template.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The template.
    """
    return sync_detailed(template_id, client=client).parsed


async def asyncio_detailed(template_id: str, *, client: AsyncClient) -> Response[models.Template]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(template_id))


async def asyncio(template_id: str, *, client: AsyncClient) -> models.Template:
    """As `sync`, awaited."""
    return (await asyncio_detailed(template_id, client=client)).parsed
