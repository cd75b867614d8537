# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
"""Send messages in a chain

Sends the first message, and each further one where the one before has not reached its status in time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "create_workflow",
    "POST",
    "https://api.nexmo.com",
    "/v0.1/dispatch",
    security=(("jwt",), ("basic",)),
    body="json",
    answers={202: "WorkflowStarted"},
    returns={202: "object"},
    retry="unsent",
    status="deprecated",
)


def build(*, body: dicts.Workflow | models.Workflow) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> models.WorkflowStarted:
    """Read a decoded answer into models."""
    parsed: models.WorkflowStarted = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.Workflow | models.Workflow) -> Response[models.WorkflowStarted]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.Workflow | models.Workflow) -> models.WorkflowStarted:
    """Send messages in a chain.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The chain has begun.
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.Workflow | models.Workflow
) -> Response[models.WorkflowStarted]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.Workflow | models.Workflow) -> models.WorkflowStarted:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
