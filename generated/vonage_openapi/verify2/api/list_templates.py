# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
"""List the templates

One page of the account's templates. Needs no special permission.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import models

OP = Op(
    __name__,
    "list_templates",
    "GET",
    "https://api.nexmo.com",
    "/v2/verify/templates",
    security=(("basic",), ("jwt",)),
    answers={200: "TemplatePage"},
    returns={200: "list"},
    members=("page_size", "page", "total_pages", "total_items", "_embedded", "_links"),
    retry="idempotent",
    paging={
        "style": "page",
        "parameter": "page",
        "first": 1,
        "size": "page_size",
        "items": "/_embedded/templates",
        "pages": "/total_pages",
    },
    status="beta",
)


def build(*, page: int | Unset = UNSET, page_size: int | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(query={"page": page, "page_size": page_size})


def parse(status: int, data: Any) -> models.TemplatePage:
    """Read a decoded answer into models."""
    parsed: models.TemplatePage = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> Response[models.TemplatePage]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(page=page, page_size=page_size))


def sync(*, client: Client, page: int | Unset = UNSET, page_size: int | Unset = UNSET) -> models.TemplatePage:
    """List the templates.

    Args:
        client: Sends the request, `vonage.Client` for one.
        page: Which page to show.
        page_size: How many entries a page has.

    Returns:
        One page.
    """
    return sync_detailed(client=client, page=page, page_size=page_size).parsed


async def asyncio_detailed(
    *, client: AsyncClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> Response[models.TemplatePage]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(page=page, page_size=page_size))


async def asyncio(
    *, client: AsyncClient, page: int | Unset = UNSET, page_size: int | Unset = UNSET
) -> models.TemplatePage:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, page=page, page_size=page_size)).parsed
