"""What belongs to an event loop: connections, above all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import suppress
from typing import Generic, TypeVar

from vonage.errors import Error

T = TypeVar("T")


def running_loop() -> asyncio.AbstractEventLoop:
    """The event loop of asyncio that this runs in.

    Raises:
        Error: There is none.
    """
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise Error(
            "AsyncClient works on the event loop of asyncio, and none is running here. Under trio or curio, use Client"
            " in a thread: trio.to_thread.run_sync(client.sms.send_message, message)"
        ) from None


class PerLoop(Generic[T]):
    """One thing for each event loop that a client meets: threads may have a loop each, and a second `asyncio.run` or a
    forked child has another than the first.

    Args:
        make: Makes one.
        close: Closes one, in its loop. Called when the loop ends as `asyncio.run` ends it, if `pop` was not before.
    """

    def __init__(self, make: Callable[[], T], close: Callable[[T], Awaitable[None]]) -> None:
        self._make = make
        self._close = close
        self._made: dict[asyncio.AbstractEventLoop, tuple[T, AsyncGenerator[None]]] = {}

    def get(self) -> T:
        """The one of the running loop."""
        loop = running_loop()
        made = self._made.get(loop)
        if made is None:
            # Those of loops that are gone would stay for ever: each holds on to its loop, so a weak key is no help.
            for known in [*self._made]:
                if known.is_closed():
                    self._made.pop(known, None)
            thing = self._make()
            made = self._made[loop] = (thing, self._watch(loop, thing))
        return made[0]

    def pop(self) -> T | None:
        """The one of the running loop, which is forgotten; None if there is none."""
        made = self._made.pop(running_loop(), None)
        return made[0] if made else None

    def _watch(self, loop: asyncio.AbstractEventLoop, thing: T) -> AsyncGenerator[None]:
        """Have a loop that ends close the thing: it ends the generators that have begun in it, and this begins one."""

        async def until_the_end() -> AsyncGenerator[None]:
            try:
                yield
            finally:
                made = self._made.get(loop)
                if made is not None and made[0] is thing:  # else it was popped, and there may be another
                    del self._made[loop]
                    await self._close(thing)

        generator = until_the_end()
        with suppress(StopIteration):  # it waits for nothing on its way to the `yield`
            generator.__anext__().send(None)
        return generator
