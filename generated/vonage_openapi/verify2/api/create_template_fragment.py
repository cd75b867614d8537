# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
"""Add a fragment to a template

Adds the text for one channel in one language. Each pair may exist once in a template.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_template_fragment",
    "POST",
    "https://api.nexmo.com",
    "/v2/verify/templates/{template_id}/template_fragments",
    security=(("basic",), ("jwt",)),
    body="json",
    answers={201: "TemplateFragment"},
    returns={201: "object"},
    retry="unsent",
    status="beta",
)


def build(template_id: str, *, body: dicts.CreateTemplateFragment | models.CreateTemplateFragment) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"template_id": template_id}, body=body)


def parse(status: int, data: Any) -> models.TemplateFragment:
    """Read a decoded answer into models."""
    parsed: models.TemplateFragment = OP.parse(status, data)
    return parsed


def sync_detailed(
    template_id: str, *, client: Client, body: dicts.CreateTemplateFragment | models.CreateTemplateFragment
) -> Response[models.TemplateFragment]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(template_id, body=body))


def sync(
    template_id: str, *, client: Client, body: dicts.CreateTemplateFragment | models.CreateTemplateFragment
) -> models.TemplateFragment:
    """Add a fragment to a template.

    Args:
        template_id: The template.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The fragment.
    """
    return sync_detailed(template_id, client=client, body=body).parsed


async def asyncio_detailed(
    template_id: str, *, client: AsyncClient, body: dicts.CreateTemplateFragment | models.CreateTemplateFragment
) -> Response[models.TemplateFragment]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(template_id, body=body))


async def asyncio(
    template_id: str, *, client: AsyncClient, body: dicts.CreateTemplateFragment | models.CreateTemplateFragment
) -> models.TemplateFragment:
    """As `sync`, awaited."""
    return (await asyncio_detailed(template_id, client=client, body=body)).parsed
