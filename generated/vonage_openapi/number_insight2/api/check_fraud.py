# Written by codegen from specs/number_insight2.yaml. Do not edit: change the description and run `make generate`.
"""Check a number for fraud

Gives a score of the risk, and tells whether the SIM was changed within the last week.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "check_fraud",
    "POST",
    "https://api.nexmo.com",
    "/v2/ni",
    security=(("basic",),),
    body="json",
    answers={200: "FraudAnswer"},
    returns={200: "object"},
    retry="unsent",
    status="deprecated",
)


def build(*, body: dicts.FraudQuestion | models.FraudQuestion) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.FraudAnswer:
    """Read a decoded answer into models."""
    parsed: models.FraudAnswer = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.FraudQuestion | models.FraudQuestion) -> Response[models.FraudAnswer]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.FraudQuestion | models.FraudQuestion) -> models.FraudAnswer:
    """Check a number for fraud.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        What was found.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.FraudQuestion | models.FraudQuestion
) -> Response[models.FraudAnswer]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.FraudQuestion | models.FraudQuestion) -> models.FraudAnswer:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
