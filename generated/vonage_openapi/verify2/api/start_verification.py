# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
"""Start a verification

Contacts the user with the first step of the workflow, and continues with the next when a step fails or times out.
Callbacks are sent only for requests that were made with a JWT.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "start_verification",
    "POST",
    "https://api.nexmo.com",
    "/v2/verify",
    security=(("basic",), ("jwt",)),
    body="json",
    answers={202: "VerificationStarted"},
    returns={202: "object"},
    retry="unsent",
    status="ga",
)


def build(*, body: dicts.StartVerification | models.StartVerification) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.VerificationStarted:
    """Read a decoded answer into models."""
    parsed: models.VerificationStarted = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.StartVerification | models.StartVerification
) -> Response[models.VerificationStarted]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.StartVerification | models.StartVerification) -> models.VerificationStarted:
    """Start a verification.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The verification has begun.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.StartVerification | models.StartVerification
) -> Response[models.VerificationStarted]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.StartVerification | models.StartVerification
) -> models.VerificationStarted:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
