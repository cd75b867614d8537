# Made from vonage/_async/jobs.py by `make generate`. Do not edit: change the async module.
"""Waiting until a job of the platform is done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from vonage_openapi import Request

from vonage._http.waiting import sleep
from vonage._shared.jobs import Wait
from vonage.errors import RateLimitError, ServerError, TransportError

if TYPE_CHECKING:
    from vonage._sync.client import Client


def wait_for(client: Client, request: Request, wait: Wait, job: Mapping[str, Any] | None = None) -> Any:
    """Look at a job until it is done, first at what is told of it already; `JobError` if it fails or is late."""
    with wait.meter:
        found: Mapping[str, Any] = _look(client, request, wait) if job is None else job
        while not wait.is_over(found):
            found = _next_look(client, request, wait)
        return found


def _next_look(client: Client, request: Request, wait: Wait) -> Any:
    """What the next look shows; one that fails on the way is not the end of the wait."""
    error = None
    while True:
        sleep(wait.pause(error))
        try:
            return _look(client, request, wait)
        except (TransportError, ServerError, RateLimitError) as failed:
            error = failed


def _look(client: Client, request: Request, wait: Wait) -> Any:
    return (client.with_options(timeout=wait.limit(client.timeout)).send(request)).data
