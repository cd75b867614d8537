"""How fast a client may send: `pip install 'vonage[limits]'`, or `vonage[redis]` for a limit that many share.

    from vonage import Client, RateLimit

    client = Client(rate_limit="30/s")                                  # in this process
    client = Client(rate_limit=RateLimit("30/s", storage="redis://localhost:6379"))   # all processes with that Redis
    client = Client(rate_limit=RateLimit("1/s", per="sender"))          # for each `from`, as US long codes need

A call waits for its turn, within its deadline. What the platform throttles all the same (status 429, or status 1 of an
SMS) holds back all calls of this client that share the limit, for as long as the platform asks.
"""

from __future__ import annotations

import threading
import time
from importlib.util import find_spec
from typing import Any, Literal, Protocol, TypeAlias, runtime_checkable

from vonage_openapi import is_object

from vonage.errors import ConnectError, Error

__all__ = ["Limiter", "RateLimit"]

Per: TypeAlias = Literal["account", "sender"]
_UNITS = {"s": "second", "sec": "second", "m": "minute", "min": "minute", "h": "hour"}


@runtime_checkable
class Limiter(Protocol):
    """What holds calls back: `RateLimit`, or an object of your own."""

    def acquire(self, account: str, body: object) -> float:
        """Take a turn: 0 if the call may go now, else the seconds after which to ask again.

        Args:
            account: Whose call it is: the API key, or the application.
            body: What is sent, as plain data.

        Raises:
            ConnectError: Nobody can say, as the server that counts cannot be reached. The call is not made.
        """
        ...

    def throttled(self, account: str, body: object, seconds: float) -> None:
        """Hear that the platform throttled a call, and for how long."""
        ...


class RateLimit:
    """A limit of calls in a window that moves.

    Args:
        rate: How many in which time: `30/s`, `100/min`, `1000/hour`.
        per: What is counted together: all calls of an `account`, or those of a `sender` (the `from` of a message or
            call; calls without one count for the account).
        storage: Where the counts are: `memory://` for this process, or an address of Redis, as `limits` has them.

    Raises:
        Error: The rate or storage makes no sense, or the package `limits` is not installed.
    """

    def __init__(self, rate: str, *, per: Per = "account", storage: str = "memory://") -> None:
        try:
            import limits
            from limits import storage as storages
            from limits import strategies
        except ImportError:
            raise Error("rate_limit: takes the package limits; install it with pip install 'vonage[limits]'") from None
        if per not in ("account", "sender"):
            raise Error(f"per: must be 'account' or 'sender', not {per!r}")
        self._rate = rate
        self._per = per
        number, _, unit = str(rate).partition("/")
        try:
            self._item = limits.parse(f"{number.strip()}/{_UNITS.get(unit.strip(), unit.strip())}")
            if self._item.amount < 1:
                raise ValueError
        except ValueError:
            raise Error(f"rate_limit: must be a number and a time, such as '30/s' or '100/min', not {rate!r}") from None
        if storage.startswith("redis") and find_spec("redis") is None:
            raise Error("storage: takes the package redis: pip install 'vonage[redis]'")
        try:
            self._storage: Any = storages.storage_from_string(storage)
        except Exception as error:  # of the package or of the server's client
            raise Error(f"storage: cannot be used: {type(error).__name__}") from None
        self._window = strategies.MovingWindowRateLimiter(self._storage)
        self._until: dict[str, float] = {}
        self._turns: dict[str, float] = {}
        self._lock = threading.Lock()

    @property
    def is_local(self) -> bool:
        """Whether taking a turn is quick, as it asks no server."""
        return type(self._storage).__name__ == "MemoryStorage"

    def acquire(self, account: str, body: object) -> float:
        """See `Limiter`."""
        key, now = self._key(account, body), time.time()
        with self._lock:
            held = self._until.get(key, 0.0) - now
        if held > 0:
            return held
        try:
            if self._window.hit(self._item, "vonage", key):
                return 0.0
            free, span = self._window.get_window_stats(self._item, "vonage", key).reset_time, self._item.get_expiry()
        except self._storage.base_exceptions as error:
            raise ConnectError(f"the storage of the rate limit cannot be asked: {type(error).__name__}") from None
        with self._lock:  # who waits gets a time of their own: if all came at once, all but one would ask in vain
            turn = min(max(free, self._turns.get(key, 0.0) + span / self._item.amount), free + span)
            self._turns[key] = turn
        return max(turn - now, 0.001)

    def throttled(self, account: str, body: object, seconds: float) -> None:
        """See `Limiter`."""
        key = self._key(account, body)
        with self._lock:
            self._until[key] = max(self._until.get(key, 0.0), time.time() + seconds)

    def _key(self, account: str, body: object) -> str:
        sender = body.get("from") if self._per == "sender" and is_object(body) else None
        if is_object(sender):
            sender = sender.get("number")
        return account if sender is None else f"{account} {sender}"

    def __repr__(self) -> str:
        return f"RateLimit({self._rate!r}, per={self._per!r})"  # the storage's address may hold a password


RateLimitLike: TypeAlias = str | Limiter | None


def as_limiter(given: RateLimitLike) -> Limiter | None:
    """A limiter as a client keeps it."""
    if given is None:
        return None
    if isinstance(given, str):
        return RateLimit(given)
    if not isinstance(given, Limiter):  # pyright: ignore[reportUnnecessaryIsInstance] - of a caller without types
        raise Error(f"rate_limit: must be a string such as '30/s' or a RateLimit, not {type(given).__name__}")
    return given
