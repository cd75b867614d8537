"""WebSockets to programs of the user's: frames of sound both ways, 20 milliseconds each, and messages as JSON."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Coroutine, Mapping
from concurrent.futures import Future
from contextlib import suppress
from typing import Any

FRAME = 0.02
"""Seconds of sound in one message."""
MOST_HEARD = 20 * 1024 * 1024
MOST_TEXTS = 1000
MOST_LINES = 100
PATIENCE = 10.0


class Line:
    """One connection.

    Attributes:
        rate: Samples a second, of 16 bits each.
        heard: The sound that has come from the other side, up to a bound.
        texts: The messages that have come from there.
        frames: How many frames have been sent there.
    """

    def __init__(self, sockets: Sockets, rate: int) -> None:
        self._sockets = sockets
        self.rate = rate
        self.heard = bytearray()
        self.texts: list[str] = []
        self.frames = 0
        self._sound = bytearray()
        self._connection: Any = None
        self._running: Future[None] | None = None

    def play(self, sound: bytes) -> None:
        """Send this sound in place of silence."""
        self._sockets.soon(lambda: self._sound.extend(sound))

    def tell(self, message: Mapping[str, Any]) -> None:
        """Send a message."""
        self._sockets.spawn(self._tell(json.dumps(message)))

    def close(self) -> None:
        """Hang up."""
        if self._running is not None:
            self._running.cancel()

    def begin(
        self,
        address: str,
        headers: Mapping[str, str],
        hello: Mapping[str, Any],
        opened: Callable[[], None],
        ended: Callable[[str, bool], None],
    ) -> None:
        """Connect, and talk until one side hangs up. The functions are called in another thread.

        Args:
            address: Where to.
            headers: Of the handshake.
            hello: The first message.
            opened: Called once it is connected.
            ended: Called with the reason, and whether it was ever connected.
        """
        self._running = self._sockets.spawn(self._run(address, headers, hello, opened, ended))

    async def _run(
        self,
        address: str,
        headers: Mapping[str, str],
        hello: Mapping[str, Any],
        opened: Callable[[], None],
        ended: Callable[[str, bool], None],
    ) -> None:
        import websockets
        from websockets.asyncio.client import connect

        connected = False
        try:
            async with connect(
                address,
                additional_headers=headers,
                open_timeout=PATIENCE,
                ping_interval=None,
                compression=None,
                proxy=None,
            ) as connection:
                connected, self._connection = True, connection
                await connection.send(json.dumps(hello))
                opened()
                sending = asyncio.ensure_future(self._send_sound(connection))
                try:
                    async for message in connection:
                        self._take(message)
                finally:
                    sending.cancel()
                    with suppress(asyncio.CancelledError, websockets.ConnectionClosed):
                        await sending
            ended("", True)
        except websockets.ConnectionClosed as error:
            ended(f"the connection broke: {error}", connected)
        except (OSError, asyncio.TimeoutError, websockets.InvalidHandshake, websockets.InvalidURI, ValueError) as error:
            ended(f"{type(error).__name__}: {error}", connected)

    async def _send_sound(self, connection: Any) -> None:
        size = int(self.rate * FRAME) * 2
        loop = asyncio.get_running_loop()
        due = loop.time()
        while True:
            frame = bytes(self._sound[:size])
            del self._sound[:size]
            await connection.send(frame.ljust(size, b"\0"))
            self.frames += 1
            due += FRAME
            await asyncio.sleep(max(0.0, due - loop.time()))

    def _take(self, message: str | bytes) -> None:
        if isinstance(message, bytes):
            self.heard += message[: MOST_HEARD - len(self.heard)]
        elif len(self.texts) < MOST_TEXTS:
            self.texts.append(message)

    async def _tell(self, message: str) -> None:
        if self._connection is not None:
            with suppress(Exception):  # it is being closed
                await self._connection.send(message)


class Sockets:
    """All connections of a sandbox, on an event loop in a thread of their own, which begins with the first."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self.by_leg: dict[str, Line] = {}
        """The connections by their legs, those that have ended included."""

    def line(self, leg: str, rate: int) -> Line:
        """A connection that has not begun.

        Args:
            leg: The leg that it is for.
            rate: Samples a second.
        """
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._thread = threading.Thread(target=self._loop.run_forever, name="vonage-sandbox-sockets", daemon=True)
            self._thread.start()
        while len(self.by_leg) >= MOST_LINES:
            self.by_leg.pop(next(iter(self.by_leg))).close()
        line = self.by_leg[leg] = Line(self, rate)
        return line

    def clear(self) -> None:
        """Hang up everywhere."""
        for line in self.by_leg.values():
            line.close()
        self.by_leg.clear()

    def close(self) -> None:
        """Hang up everywhere, for good."""
        if self._loop is None or self._thread is None:
            return
        self.clear()
        with suppress(Exception):
            self.spawn(_rest()).result(PATIENCE)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=PATIENCE)
        self._loop.close()
        self._loop = None

    def spawn(self, coroutine: Coroutine[Any, Any, None]) -> Future[None]:
        """Run a coroutine on the loop."""
        assert self._loop is not None
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop)

    def soon(self, run: Callable[[], object]) -> None:
        """Call a function on the loop."""
        assert self._loop is not None
        self._loop.call_soon_threadsafe(run)


async def _rest() -> None:
    """Let everything that was cancelled come to its end."""
    others = asyncio.all_tasks() - {asyncio.current_task()}
    await asyncio.gather(*others, return_exceptions=True)
