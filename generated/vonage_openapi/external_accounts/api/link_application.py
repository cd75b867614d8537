# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
"""Link an application

Sends what arrives at an account to the webhooks of an application.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from typing import Literal

    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "link_application",
    "POST",
    "https://api.nexmo.com",
    "/beta/chatapp-accounts/{provider}/{external_id}/applications",
    security=(("jwt",), ("basic",)),
    body="json",
    answers={200: "ExternalAccount"},
    returns={200: "object"},
    retry="idempotent",
    status="beta",
)


def build(
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"],
    external_id: str,
    *,
    body: dicts.ApplicationToLink | models.ApplicationToLink,
) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"provider": provider, "external_id": external_id}, body=body)


def parse(status: int, data: Any) -> models.ExternalAccount:
    """Read a decoded answer into models."""
    parsed: models.ExternalAccount = OP.parse(status, data)
    return parsed


def sync_detailed(
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"],
    external_id: str,
    *,
    client: Client,
    body: dicts.ApplicationToLink | models.ApplicationToLink,
) -> Response[models.ExternalAccount]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(provider, external_id, body=body))


def sync(
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"],
    external_id: str,
    *,
    client: Client,
    body: dicts.ApplicationToLink | models.ApplicationToLink,
) -> models.ExternalAccount:
    """Link an application.

    Args:
        provider: Who runs the channel.
        external_id: What the provider calls the account: a page, a service or a number.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The account with its application.
    """
    return sync_detailed(provider, external_id, client=client, body=body).parsed


async def asyncio_detailed(
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"],
    external_id: str,
    *,
    client: AsyncClient,
    body: dicts.ApplicationToLink | models.ApplicationToLink,
) -> Response[models.ExternalAccount]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(provider, external_id, body=body))


async def asyncio(
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"],
    external_id: str,
    *,
    client: AsyncClient,
    body: dicts.ApplicationToLink | models.ApplicationToLink,
) -> models.ExternalAccount:
    """As `sync`, awaited."""
    return (await asyncio_detailed(provider, external_id, client=client, body=body)).parsed
