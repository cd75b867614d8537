"""Waiting until a job of the platform is done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from vonage_openapi import Request

from vonage._http.waiting import async_sleep
from vonage._shared.jobs import Wait
from vonage.errors import RateLimitError, ServerError, TransportError

if TYPE_CHECKING:
    from vonage._async.client import AsyncClient


async def wait_for(client: AsyncClient, request: Request, wait: Wait, job: Mapping[str, Any] | None = None) -> Any:
    """Look at a job until it is done, first at what is told of it already; `JobError` if it fails or is late."""
    with wait.meter:
        found: Mapping[str, Any] = await _look(client, request, wait) if job is None else job
        while not wait.is_over(found):
            found = await _next_look(client, request, wait)
        return found


async def _next_look(client: AsyncClient, request: Request, wait: Wait) -> Any:
    """What the next look shows; one that fails on the way is not the end of the wait."""
    error = None
    while True:
        await async_sleep(wait.pause(error))
        try:
            return await _look(client, request, wait)
        except (TransportError, ServerError, RateLimitError) as failed:
            error = failed


async def _look(client: AsyncClient, request: Request, wait: Wait) -> Any:
    return (await client.with_options(timeout=wait.limit(client.timeout)).send(request)).data
