"""The time that a call has left."""

from __future__ import annotations

import time

from vonage._http.bodies import Body
from vonage._http.transport import HttpRequest


class OutOfTime(Exception):  # noqa: N818 - it never leaves this folder
    """The deadline of the whole call has passed."""


class Clock:
    """Asked before each wait for the network, so that neither silence nor a byte a second outlasts the limits."""

    __slots__ = ("_body", "_connect", "_deadline", "_read")

    def __init__(self) -> None:
        self._connect: float | None = None
        self._read: float | None = None
        self._deadline: float | None = None
        self._body = Body(None)

    def start(self, outgoing: HttpRequest, body: Body) -> None:
        """Begin with a request."""
        self._connect, self._read, _ = outgoing.timeout
        self._deadline = outgoing.deadline
        self._body = body

    def no_deadline(self) -> None:
        """From here on only single waits count, as for a response that is streamed."""
        self._deadline = None

    def connecting(self) -> float | None:
        """Seconds for the next step towards a connection.

        Raises:
            OutOfTime: There are none left.
        """
        return within(self._connect, self._deadline)

    def reading(self) -> float | None:
        """Seconds for the next read or write. What a proxy is asked before there is a connection belongs to
        connecting.

        Raises:
            OutOfTime: There are none left.
        """
        return within(self._read if self._body.begun else self._connect, self._deadline)


def within(limit: float | None, deadline: float | None) -> float | None:
    """A limit cut to what is left before a deadline.

    Raises:
        OutOfTime: Nothing is left.
    """
    if deadline is None:
        return limit
    left = deadline - time.monotonic()
    if left <= 0:
        raise OutOfTime
    return left if limit is None or left < limit else limit
