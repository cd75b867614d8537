# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
"""Delete a template

Refused with 409 while the template still has fragments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "delete_template",
    "DELETE",
    "https://api.nexmo.com",
    "/v2/verify/templates/{template_id}",
    security=(("basic",), ("jwt",)),
    returns={204: ""},
    retry="idempotent",
    status="beta",
)


def build(template_id: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"template_id": template_id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(template_id: str, *, client: Client) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(template_id))


def sync(template_id: str, *, client: Client) -> None:
    """Delete a template.

    Args:
        template_id: The template.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        Deleted.
    """
    return sync_detailed(template_id, client=client).parsed


async def asyncio_detailed(template_id: str, *, client: AsyncClient) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(template_id))


async def asyncio(template_id: str, *, client: AsyncClient) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(template_id, client=client)).parsed
