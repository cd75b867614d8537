# Written by codegen from specs/number_verification.yaml. Do not edit: change the description and run `make generate`.
"""Verify the number of a handset

Compares a number with that of the handset which fetched the code of the access token.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "verify_number",
    "POST",
    "https://api-eu.vonage.com",
    "/camara/number-verification/v031/verify",
    security=(("oauth2",),),
    body="json",
    answers={200: "VerifiedNumber"},
    returns={200: "object"},
    retry="idempotent",
    status="deprecated",
)


def build(*, body: dicts.NumberToVerify | models.NumberToVerify) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.VerifiedNumber:
    """Read a decoded answer into models."""
    parsed: models.VerifiedNumber = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.NumberToVerify | models.NumberToVerify
) -> Response[models.VerifiedNumber]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.NumberToVerify | models.NumberToVerify) -> models.VerifiedNumber:
    """Verify the number of a handset.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        Whether it is the same.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.NumberToVerify | models.NumberToVerify
) -> Response[models.VerifiedNumber]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.NumberToVerify | models.NumberToVerify) -> models.VerifiedNumber:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
