# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
"""List the fragments of a template"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_template_fragments",
    "GET",
    "https://api.nexmo.com",
    "/v2/verify/templates/{template_id}/template_fragments",
    security=(("basic",), ("jwt",)),
    answers={200: "TemplateFragmentPage"},
    returns={200: "list"},
    members=("page_size", "page", "total_pages", "total_items", "_embedded", "_links"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded/template_fragments",
        "pages": "/total_pages",
    },
    status="beta",
)


def build(template_id: str, *, page: int | Unset = UNSET, page_size: int | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"template_id": template_id}, query={"page": page, "page_size": page_size})


def parse(status: int, data: Any) -> models.TemplateFragmentPage:
    """Read a decoded answer into models."""
    parsed: models.TemplateFragmentPage = OP.parse(status, data)
    return parsed


def sync_detailed(
    template_id: str, *, client: Client, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> Response[models.TemplateFragmentPage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(template_id, page=page, page_size=page_size))


def sync(
    template_id: str, *, client: Client, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> models.TemplateFragmentPage:
    """List the fragments of a template.

    Args:
        template_id: The template.
        client: Sends the request, `vonage.Client` for one.
        page: Which page to show.
        page_size: How many entries a page has.

    Returns:
        One page.
    """
    return sync_detailed(template_id, client=client, page=page, page_size=page_size).parsed


async def asyncio_detailed(
    template_id: str, *, client: AsyncClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> Response[models.TemplateFragmentPage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(template_id, page=page, page_size=page_size))


async def asyncio(
    template_id: str, *, client: AsyncClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> models.TemplateFragmentPage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(template_id, client=client, page=page, page_size=page_size)).parsed
