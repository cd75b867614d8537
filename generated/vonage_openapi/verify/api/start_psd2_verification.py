# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
"""Have a payment confirmed

Sends a code together with payee and amount, as the European payment services directive (PSD2) asks for. Check the
code as usual.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "start_psd2_verification",
    "POST",
    "https://api.nexmo.com",
    "/verify/psd2/json",
    security=(("basic",),),
    body="form",
    answers={200: "StartAnswer"},
    returns={200: "object"},
    retry="unsent",
    outcome={
        "code": "status",
        "success": ["0"],
        "text": "error_text",
        "failures": {
            "throttled": ["1"],
            "authentication": ["4", "8"],
            "money": ["9"],
            "invalid": ["2", "3", "6", "7", "10", "15", "20", "29"],
            "temporary": ["5"],
        },
    },
    status="deprecated",
)


def build(*, body: dicts.StartPsd2Verification | models.StartPsd2Verification) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.StartAnswer:
    """Read a decoded answer into models."""
    parsed: models.StartAnswer = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.StartPsd2Verification | models.StartPsd2Verification
) -> Response[models.StartAnswer]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.StartPsd2Verification | models.StartPsd2Verification) -> models.StartAnswer:
    """Have a payment confirmed.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        Whether the verification has begun.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.StartPsd2Verification | models.StartPsd2Verification
) -> Response[models.StartAnswer]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.StartPsd2Verification | models.StartPsd2Verification
) -> models.StartAnswer:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
