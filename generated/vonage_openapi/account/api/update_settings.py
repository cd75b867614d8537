# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
"""Update the settings

Changes what the body has and answers with all settings. Each URL must be up: it is saved only if it answers with
status 200.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import UNSET, Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response, Unset

    from .. import dicts, models

OP = Op(
    __name__,
    "update_settings",
    "POST",
    "https://rest.nexmo.com",
    "/account/settings",
    security=(("basic",),),
    body="form",
    answers={200: "Settings"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(*, body: dicts.SettingsChange | models.SettingsChange | Unset = UNSET) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.Settings:
    """Read a decoded answer into models."""
    parsed: models.Settings = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.SettingsChange | models.SettingsChange | Unset = UNSET
) -> Response[models.Settings]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.SettingsChange | models.SettingsChange | Unset = UNSET) -> models.Settings:
    """Update the settings.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The settings as they are now.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.SettingsChange | models.SettingsChange | Unset = UNSET
) -> Response[models.Settings]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.SettingsChange | models.SettingsChange | Unset = UNSET
) -> models.Settings:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
