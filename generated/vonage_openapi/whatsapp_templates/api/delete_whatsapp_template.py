# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
"""Delete a template

Deletes the template of that name in all its languages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "delete_whatsapp_template",
    "DELETE",
    "https://api.nexmo.com",
    "/v2/whatsapp-manager/wabas/{waba_id}/templates",
    security=(("jwt",), ("basic",)),
    returns={204: ""},
    retry="idempotent",
    status="beta",
)


def build(waba_id: str, *, name: str) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"waba_id": waba_id}, query={"name": name})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(waba_id: str, *, client: Client, name: str) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(waba_id, name=name))


def sync(waba_id: str, *, client: Client, name: str) -> None:
    """Delete a template.

    Args:
        waba_id: The WhatsApp Business Account.
        client: Sends the request, `vonage.Client` for one.
        name: Name of the template.

    Returns:
        The template is gone.
    """
    return sync_detailed(waba_id, client=client, name=name).parsed


async def asyncio_detailed(waba_id: str, *, client: AsyncClient, name: str) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(waba_id, name=name))


async def asyncio(waba_id: str, *, client: AsyncClient, name: str) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(waba_id, client=client, name=name)).parsed
