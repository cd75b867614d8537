# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""List addresses to upload logos to

For each kind of logo an address in a storage and the form fields that an upload has to send there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import models

OP = Op(
    __name__,
    "list_logo_upload_urls",
    "GET",
    "https://api-eu.vonage.com",
    "/v1/meetings/themes/logos-upload-urls",
    security=(("jwt",),),
    answers={200: ["LogoUpload"]},
    returns={200: "array"},
    retry="idempotent",
    status="deprecated",
)


def build() -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request()


def parse(status: int, data: Any) -> list[models.LogoUpload]:
    """Read a decoded answer into models."""
    parsed: list[models.LogoUpload] = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client) -> Response[list[models.LogoUpload]]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build())


def sync(*, client: Client) -> list[models.LogoUpload]:
    """List addresses to upload logos to.

    Args:
        client: Sends the request, `vonage.Client` for one.

    Returns:
        The addresses.
    """
    return sync_detailed(client=client).parsed


async def asyncio_detailed(*, client: AsyncClient) -> Response[list[models.LogoUpload]]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build())


async def asyncio(*, client: AsyncClient) -> list[models.LogoUpload]:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client)).parsed
