"""Waiting for what the platform does in the background: when to look again, when it is over, and what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping
from math import inf
from typing import Any, NamedTuple

from vonage_openapi import Problem, is_object

from vonage._http.transport import Timeout, TimeoutLike, as_timeout
from vonage._shared.progress import Meter
from vonage.errors import CertificateError, Error, JobError, JobTimeoutError, ValidationError

FIRST, LONGEST, GROWTH = 0.5, 15.0, 1.5
"""Seconds until the second look at a job, and at most between two, and by how much one wait is longer than the last."""


class Kind(NamedTuple):
    """What is known of a kind of jobs: what one is called, its members for id and status, the statuses in which it is
    what was wanted, those in which it never will be, and the error for what is not one.
    """

    name: str
    id: str
    status: str
    done: Collection[str]
    over: Collection[str]
    wrong: type[ValidationError] = ValidationError

    def id_of(self, job: Any) -> str:
        """The id of a job, out of the id itself or the job."""
        id: object = job.get(self.id) if is_object(job) else job
        if not isinstance(id, str) or not id:
            one = f"an {self.name}" if self.name[0] in "aeiou" else f"a {self.name}"
            raise self.wrong([Problem(self.name, f"must be the id of {one} or {one}, not {job!r}")])
        return id

    def error(self, job: Mapping[str, Any], reason: str, kind: type[JobError] = JobError) -> JobError:
        """The error for a job."""
        error = kind(f"{self.name} {job.get(self.id)} {reason}")
        error.job = job
        return error


class Wait:
    """A wait for one job, with seconds for all of it (None for no limit) and between two looks (None: they grow)."""

    def __init__(
        self, kind: Kind, timeout: float | None, interval: float | None, progress: Callable[..., object] | bool | None
    ) -> None:
        self._kind = kind
        self._timeout = as_seconds("timeout", timeout, least=0.0)
        given = as_seconds("interval", interval, least=0.01)
        self._next, self._growth = (FIRST, GROWTH) if given is None else (given, 1.0)
        self.meter = Meter(progress, kind.name, kind.status)
        self._end = time.monotonic() + (inf if self._timeout is None else self._timeout)
        self._job: Mapping[str, Any] = {}

    def is_over(self, job: Mapping[str, Any]) -> bool:
        """Whether a job is done, by what the platform tells of it; `JobError` if it never will be."""
        self._job = job
        self.meter.show(job)
        status = job.get(self._kind.status)
        if status in self._kind.over:
            why = f": {job['reason']}" if job.get("reason") else ""
            raise self._kind.error(job, f"has ended as {status}{why}")
        return status in self._kind.done

    def limit(self, timeout: TimeoutLike) -> Timeout:
        """How long a look may take, where a call may take as long as told."""
        limits = as_timeout(timeout)
        if self._timeout is None:
            return limits
        left = max(self._end - time.monotonic(), 1.0)
        return limits._replace(total=left if limits.total is None else min(left, limits.total))

    def pause(self, error: Error | None = None) -> float:
        """Seconds until the next look, also after one that failed; `JobTimeoutError` if there is no time for it."""
        if isinstance(error, CertificateError):
            raise error
        left = self._end - time.monotonic()
        if left <= 0:
            why = f"is still {self._job.get(self._kind.status)} after {self._timeout:g} s"
            raise self._kind.error(self._job, why, JobTimeoutError) from error
        wait, self._next = self._next, max(self._next, min(self._next * self._growth, LONGEST))
        return min(wait, left)


def as_seconds(name: str, value: float | None, least: float) -> float | None:
    """A number of seconds, or a `ValidationError`."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not least <= value < float("inf"):  # pyright: ignore[reportUnnecessaryIsInstance] - of a caller without types
        raise ValidationError([Problem(name, f"must be seconds from {least:g}, or None, not {value!r}")])
    return float(value)
