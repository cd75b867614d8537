"""What happens later: steps that go on by themselves, and deadlines that somebody may miss.

A step runs when its time has come. A deadline (a code expires, nobody answers) runs in real time only if asked to; in
tests it runs when time is skipped with `advance`, so that a slow machine never turns a test's wait into a timeout.
"""

from __future__ import annotations

import heapq
import itertools
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from vonage_sandbox.clock import Clock

log: logging.Logger = logging.getLogger("vonage_sandbox")


@dataclass(order=True)
class Job:
    """Something to do at a time."""

    due: float
    number: int
    run: Callable[[], object] = field(compare=False)
    cancelled: bool = field(default=False, compare=False)

    def cancel(self) -> None:
        """See that it does not run."""
        self.cancelled = True


class Scheduler:
    """Runs jobs one at a time, each under the lock that guards the whole sandbox.

    Args:
        clock: The time that jobs go by.
        lock: Held while a job runs.
        real_time: Whether deadlines pass by themselves.
    """

    def __init__(self, clock: Clock, lock: threading.RLock, *, real_time: bool = False) -> None:
        self._clock = clock
        self.changed: threading.Condition = threading.Condition(
            lock
        )  # also told when a webhook is done: see `wait_until`
        self._steps: list[Job] = []
        self._deadlines: list[Job] = []
        self._numbers = itertools.count()
        self._real_time = real_time
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="vonage-sandbox-life", daemon=True)

    def start(self) -> None:
        """Begin to run jobs."""
        self._thread.start()

    def close(self) -> None:
        """Stop; jobs that are left do not run."""
        with self.changed:
            self._closed = True
            self.changed.notify_all()
        if self._thread.is_alive():
            self._thread.join(timeout=5)

    def step(self, seconds: float, run: Callable[[], object]) -> Job:
        """Do something after some seconds; 0 is right after what is going on now."""
        return self._add(self._steps, self._clock.now() + seconds, run)

    def deadline(self, seconds: float, run: Callable[[], object]) -> Job:
        """Do something after some seconds unless it is cancelled first."""
        return self._add(self._deadlines, self._time_of_deadlines() + seconds, run)

    def clear(self) -> None:
        """Forget all jobs."""
        with self.changed:
            for job in (*self._steps, *self._deadlines):
                job.cancel()
            self._steps.clear()
            self._deadlines.clear()

    @property
    def idle(self) -> bool:
        """Whether no step is left to do. Deadlines do not count."""
        return not any(not job.cancelled for job in self._steps)

    @property
    def overdue(self) -> bool:
        """Whether something is to be done right now, or is being done."""
        job, wait = self._next()
        return job is not None and wait <= 0

    def wait_until(self, condition: Callable[[], bool], timeout: float) -> bool:
        """Wait, for at most some seconds of real time, until something holds; tells whether it does."""
        with self.changed:
            return self.changed.wait_for(condition, timeout)

    def advance(self, seconds: float, wait_for_running: Callable[[], object]) -> None:
        """Let time pass at once: everything that is due by then happens, in order.

        Args:
            seconds: How much time passes.
            wait_for_running: Called first and after each job, without the lock, as what is running may still bring
                jobs that are due.
        """
        left = seconds
        wait_for_running()
        while True:
            with self.changed:
                job, wait = self._next()
                if job is None or wait > left:
                    self._clock.skip(left)
                    self.changed.notify_all()
                    break
                self._clock.skip(wait)
                left -= max(0.0, wait)
                self._run(job)
            wait_for_running()

    def _add(self, heap: list[Job], due: float, run: Callable[[], object]) -> Job:
        job = Job(due, next(self._numbers), run)
        with self.changed:
            heapq.heappush(heap, job)
            self.changed.notify_all()
        return job

    def _time_of_deadlines(self) -> float:
        return self._clock.now() if self._real_time else self._clock.skipped

    def _next(self) -> tuple[Job | None, float]:
        """The job that is due first, and in how many seconds."""
        found: list[tuple[float, Job]] = []
        for heap, now in ((self._steps, self._clock.now()), (self._deadlines, self._time_of_deadlines())):
            while heap and heap[0].cancelled:
                heapq.heappop(heap)
            if heap:
                found.append((heap[0].due - now, heap[0]))
        if not found:
            return None, 0.0
        wait, job = min(found)
        return job, wait

    def _run(self, job: Job) -> None:
        try:
            job.run()
        except Exception:
            log.exception("a job of the sandbox failed")
        finally:
            job.cancelled = True  # only now, so that `idle` is not true while it runs; `_next` takes it away
            self.changed.notify_all()

    def _work(self) -> None:
        while True:
            with self.changed:
                if self._closed:
                    return
                job, wait = self._next()
                if job is not None and wait <= 0:
                    self._run(job)
                else:
                    self.changed.wait(self._patience(job, wait))
            time.sleep(0)  # lets whoever waits for the lock have it between two jobs

    def _patience(self, job: Job | None, wait: float) -> float | None:
        """How long to sleep: until the next step; for a deadline that waits for `advance`, until told."""
        if job is None:
            return None
        if self._real_time or any(job is step for step in self._steps[:1]):
            return wait
        return self._steps[0].due - self._clock.now() if self._steps else None
