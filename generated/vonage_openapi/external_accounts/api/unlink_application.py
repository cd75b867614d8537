# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
"""Unlink an application

Takes an account away from an application.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime import AsyncClient, Client, Request, Response

OP = Op(
    __name__,
    "unlink_application",
    "DELETE",
    "https://api.nexmo.com",
    "/beta/chatapp-accounts/{provider}/{external_id}/applications/{application_id}",
    security=(("jwt",), ("basic",)),
    returns={204: ""},
    retry="idempotent",
    status="beta",
)


def build(
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"], external_id: str, application_id: str
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"provider": provider, "external_id": external_id, "application_id": application_id})


def parse(status: int, data: Any) -> None:
    """Read a decoded answer."""
    parsed: None = OP.parse(status, data)
    return parsed


def sync_detailed(
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"],
    external_id: str,
    application_id: str,
    *,
    client: Client,
) -> Response[None]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(provider, external_id, application_id))


def sync(
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"],
    external_id: str,
    application_id: str,
    *,
    client: Client,
) -> None:
    """Unlink an application.

    Args:
        provider: Who runs the channel.
        external_id: What the provider calls the account: a page, a service or a number.
        application_id: The application.
        client: Sends the request, `vonage.Client` for one.

    Returns:
        Unlinked.
    """
    return sync_detailed(provider, external_id, application_id, client=client).parsed


async def asyncio_detailed(
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"],
    external_id: str,
    application_id: str,
    *,
    client: AsyncClient,
) -> Response[None]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(provider, external_id, application_id))


async def asyncio(
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"],
    external_id: str,
    application_id: str,
    *,
    client: AsyncClient,
) -> None:
    """As `sync`, awaited."""
    return (await asyncio_detailed(provider, external_id, application_id, client=client)).parsed
