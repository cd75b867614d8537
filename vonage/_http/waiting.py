"""The ways to wait, to call and to do slow work, under names that the making of `_sync` can swap."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine, Generator, Hashable
from contextlib import contextmanager
from inspect import isawaitable
from typing import Any, Final, TypeVar
from weakref import WeakKeyDictionary

from vonage._http.clock import within
from vonage._http.loops import running_loop
from vonage.errors import Error

T = TypeVar("T")

GATES: Final = 64
LONGEST: Final = 30.0
"""Seconds after which a thread no longer waits at a gate: a fork may have left it closed."""


def sleep(seconds: float) -> None:
    """Wait in this thread."""
    time.sleep(seconds)


async def async_sleep(seconds: float) -> None:
    """Wait in this task."""
    running_loop()
    await asyncio.sleep(seconds)


def called(function: Callable[[], Any]) -> Any:
    """What a function of the user's gives.

    Raises:
        Error: It is async.
    """
    outcome = function()
    if isawaitable(outcome):
        if isinstance(outcome, Coroutine):
            outcome.close()
        raise Error("an async function for a credential takes AsyncClient; give Client one that returns at once")
    return outcome


async def async_called(function: Callable[[], Any]) -> Any:
    """What a function of the user's gives, async or not."""
    outcome = function()
    return await outcome if isawaitable(outcome) else outcome


def run(work: Callable[[], T]) -> T:
    """Do something slow."""
    return work()


async def async_run(work: Callable[[], T]) -> T:
    """Do something slow in a thread, so that the event loop goes on."""
    return await running_loop().run_in_executor(None, work)


def turn(limiter: Any, account: str, body: object) -> float:
    """Seconds until a rate limit lets a call go; 0 if it may go."""
    seconds: float = limiter.acquire(account, body)
    return seconds


async def async_turn(limiter: Any, account: str, body: object) -> float:
    """The same; a limiter that asks a server does so in a thread."""
    if getattr(limiter, "is_local", False):
        return turn(limiter, account, body)
    return await running_loop().run_in_executor(None, turn, limiter, account, body)


def bounded(do: Callable[[], Any], deadline: float | None) -> Any:
    """Do something; the timeouts of what it does are its bound."""
    return do()


async def async_bounded(do: Callable[[], Awaitable[Any]], deadline: float | None) -> Any:
    """Do something, unless a deadline passes before it is done."""
    running_loop()
    limit = within(None, deadline)
    return await asyncio.wait_for(do(), limit)


class Gates:
    """Lets one thread at a time do what has a name, such as fetch what all others need too.

    There are only so many gates, so that they need no clearing away; now and then two names share one.
    """

    def __init__(self) -> None:
        self._locks = [threading.Lock() for _ in range(GATES)]

    @contextmanager
    def of(self, name: Hashable) -> Generator[None]:
        """Wait until nobody else does it."""
        lock = self._locks[hash(name) % GATES]
        is_held = lock.acquire(timeout=LONGEST)
        try:
            yield
        finally:
            if is_held:
                lock.release()


class AsyncGates:
    """The same for tasks. Each event loop has gates of its own."""

    def __init__(self) -> None:
        self._locks: WeakKeyDictionary[asyncio.AbstractEventLoop, list[asyncio.Lock]] = WeakKeyDictionary()

    def of(self, name: Hashable) -> asyncio.Lock:
        """What to wait at until nobody else does it."""
        locks = self._locks.setdefault(running_loop(), [])
        if not locks:
            locks.extend(asyncio.Lock() for _ in range(GATES))
        return locks[hash(name) % GATES]
