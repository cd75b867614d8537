# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
"""Check a code

Compares what the user typed with the code that was sent. Three tries are allowed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "check_verification",
    "POST",
    "https://api.nexmo.com",
    "/verify/check/json",
    security=(("basic",),),
    body="form",
    answers={200: "CheckAnswer"},
    returns={200: "object"},
    retry="unsent",
    outcome={
        "code": "status",
        "success": ["0"],
        "text": "error_text",
        "failures": {
            "throttled": ["1"],
            "authentication": ["4"],
            "invalid": ["2", "3", "6", "16", "17"],
            "temporary": ["5"],
        },
    },
    status="deprecated",
)


def build(*, body: dicts.CheckVerification | models.CheckVerification) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.CheckAnswer:
    """Read a decoded answer into models."""
    parsed: models.CheckAnswer = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.CheckVerification | models.CheckVerification
) -> Response[models.CheckAnswer]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.CheckVerification | models.CheckVerification) -> models.CheckAnswer:
    """Check a code.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        Whether the code is right.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.CheckVerification | models.CheckVerification
) -> Response[models.CheckAnswer]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.CheckVerification | models.CheckVerification
) -> models.CheckAnswer:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
