# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
"""Cancel a verification or hurry it on

`cancel` works from 30 seconds after the start until the second attempt begins. `trigger_next_event` begins the next
attempt at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "control_verification",
    "POST",
    "https://api.nexmo.com",
    "/verify/control/json",
    security=(("basic",),),
    body="form",
    answers={200: "ControlAnswer"},
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
            "invalid": ["2", "3", "6", "19"],
            "temporary": ["5"],
        },
    },
    status="deprecated",
)


def build(*, body: dicts.ControlVerification | models.ControlVerification) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.ControlAnswer:
    """Read a decoded answer into models."""
    parsed: models.ControlAnswer = OP.parse(status, data)
    return parsed


def sync_detailed(
    *, client: Client, body: dicts.ControlVerification | models.ControlVerification
) -> Response[models.ControlAnswer]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.ControlVerification | models.ControlVerification) -> models.ControlAnswer:
    """Cancel a verification or hurry it on.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        Whether the command was carried out.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.ControlVerification | models.ControlVerification
) -> Response[models.ControlAnswer]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(
    *, client: AsyncClient, body: dicts.ControlVerification | models.ControlVerification
) -> models.ControlAnswer:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
