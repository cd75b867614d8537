# Written by codegen from specs/toll_free.yaml. Do not edit: change the description and run `make generate`.
"""Change a registration

Changes what is given, as when the review asks for more. What was changed is reviewed anew.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "update_toll_free_registration",
    "PATCH",
    "https://api.nexmo.com",
    "/tfn/v1/registrations/{id}",
    security=(("basic",),),
    body="json",
    answers={200: "TollFreeRegistration"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(id: str, *, body: dicts.TollFreeRegistrationChange | models.TollFreeRegistrationChange) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"id": id}, body=body)


def parse(status: int, data: Any) -> models.TollFreeRegistration:
    """Read a decoded answer into models."""
    parsed: models.TollFreeRegistration = OP.parse(status, data)
    return parsed


def sync_detailed(
    id: str, *, client: Client, body: dicts.TollFreeRegistrationChange | models.TollFreeRegistrationChange
) -> Response[models.TollFreeRegistration]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(id, body=body))


def sync(
    id: str, *, client: Client, body: dicts.TollFreeRegistrationChange | models.TollFreeRegistrationChange
) -> models.TollFreeRegistration:
    """Change a registration.

    Args:
        id: The registration.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The registration.
    """
    return sync_detailed(id, client=client, body=body).parsed


async def asyncio_detailed(
    id: str, *, client: AsyncClient, body: dicts.TollFreeRegistrationChange | models.TollFreeRegistrationChange
) -> Response[models.TollFreeRegistration]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(id, body=body))


async def asyncio(
    id: str, *, client: AsyncClient, body: dicts.TollFreeRegistrationChange | models.TollFreeRegistrationChange
) -> models.TollFreeRegistration:
    """As `sync`, awaited."""
    return (await asyncio_detailed(id, client=client, body=body)).parsed
