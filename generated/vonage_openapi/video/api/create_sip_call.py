# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
"""Call a phone into a session

Calls a SIP address and connects what answers with a session. The call ends with `disconnect_client`, given its
`connectionId`. A session whose streams are relayed cannot have one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_sip_call",
    "POST",
    "https://video.api.vonage.com",
    "/v2/project/{application_id}/dial",
    security=(("jwt",),),
    body="json",
    answers={200: "SipCall"},
    returns={200: "object"},
    retry="unsent",
    status="ga",
)


def build(application_id: str, *, body: dicts.NewSipCall | models.NewSipCall) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(path={"application_id": application_id}, body=body)


def parse(status: int, data: Any) -> models.SipCall:
    """Read a decoded answer into models."""
    parsed: models.SipCall = OP.parse(status, data)
    return parsed


def sync_detailed(
    application_id: str, *, client: Client, body: dicts.NewSipCall | models.NewSipCall
) -> Response[models.SipCall]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(application_id, body=body))


def sync(application_id: str, *, client: Client, body: dicts.NewSipCall | models.NewSipCall) -> models.SipCall:
    """Call a phone into a session.

    Args:
        application_id: The application that the session belongs to, the same as in the token.
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The call, which rings now.
    """
    return sync_detailed(application_id, client=client, body=body).parsed


async def asyncio_detailed(
    application_id: str, *, client: AsyncClient, body: dicts.NewSipCall | models.NewSipCall
) -> Response[models.SipCall]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(application_id, body=body))


async def asyncio(
    application_id: str, *, client: AsyncClient, body: dicts.NewSipCall | models.NewSipCall
) -> models.SipCall:
    """As `sync`, awaited."""
    return (await asyncio_detailed(application_id, client=client, body=body)).parsed
