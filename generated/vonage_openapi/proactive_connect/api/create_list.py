# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
"""Create a list

Makes a list that is filled by hand or from Salesforce.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_list",
    "POST",
    "https://api-eu.vonage.com",
    "/v0.1/bulk/lists",
    security=(("jwt",),),
    body="json",
    answers={201: "ContactList"},
    returns={201: "object"},
    retry="unsent",
    status="deprecated",
)


def build(*, body: dicts.ContactListDetails | models.ContactListDetails) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.ContactList:
    """Read a decoded answer into models."""
    parsed: models.ContactList = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.ContactListDetails | models.ContactListDetails
) -> Response[models.ContactList]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.ContactListDetails | models.ContactListDetails) -> models.ContactList:
    """Create a list.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The list.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.ContactListDetails | models.ContactListDetails
) -> Response[models.ContactList]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.ContactListDetails | models.ContactListDetails
) -> models.ContactList:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
