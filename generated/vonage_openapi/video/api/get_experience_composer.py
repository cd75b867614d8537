# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Get a rendered page

One experience composer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "get_experience_composer",
    "GET",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/render/{experience_composer_id}",
    security=(("jwt",),),
    answers={200: "Render"},
    returns={200: "object"},
    retry="idempotent",
    status="ga",
)


def build(application_id: str, experience_composer_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"application_id": application_id, "experience_composer_id": experience_composer_id})


def parse(status: int, data: Any) -> models.Render:
    """Read a decoded answer into models."""
    parsed: models.Render = OP.parse(status, data)
    return parsed


def sync_detailed(application_id: str, experience_composer_id: str, *, client: Client) -> Response[models.Render]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, experience_composer_id))


def sync(application_id: str, experience_composer_id: str, *, client: Client) -> models.Render:
    """Get a rendered page.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        experience_composer_id: The rendered page.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The experience composer.
    """
    return sync_detailed(application_id, experience_composer_id, client=client).parsed


async def asyncio_detailed(
    application_id: str, experience_composer_id: str, *, client: AsyncClient
) -> Response[models.Render]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, experience_composer_id))


async def asyncio(application_id: str, experience_composer_id: str, *, client: AsyncClient) -> models.Render:
    """As `sync`, awaited."""
    return (await asyncio_detailed(application_id, experience_composer_id, client=client)).parsed
