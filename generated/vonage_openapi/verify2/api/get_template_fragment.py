# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
"""Get a fragment"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_template_fragment",
    "GET",
    "https://api.nexmo.com",
    "/v2/verify/templates/{template_id}/template_fragments/{template_fragment_id}",
    security=(("basic",), ("jwt",)),
    answers={200: "TemplateFragment"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(template_id: str, template_fragment_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"template_id": template_id, "template_fragment_id": template_fragment_id})


def parse(status: int, data: Any) -> models.TemplateFragment:
    """Read a decoded answer into models."""
    parsed: models.TemplateFragment = OP.parse(status, data)
    return parsed


def sync_detailed(template_id: str, template_fragment_id: str, *, client: Client) -> Response[models.TemplateFragment]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(template_id, template_fragment_id))


def sync(template_id: str, template_fragment_id: str, *, client: Client) -> models.TemplateFragment:
    """Get a fragment.

    Args:
        template_id: The template.
        template_fragment_id: The fragment.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The fragment.
    """
    return sync_detailed(template_id, template_fragment_id, client=client).parsed


async def asyncio_detailed(
    template_id: str, template_fragment_id: str, *, client: AsyncClient
) -> Response[models.TemplateFragment]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(template_id, template_fragment_id))


async def asyncio(template_id: str, template_fragment_id: str, *, client: AsyncClient) -> models.TemplateFragment:
    """As `sync`, awaited."""
    return (await asyncio_detailed(template_id, template_fragment_id, client=client)).parsed
