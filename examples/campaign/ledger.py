"""What became of each message of a campaign, in Redis, where all workers see it.

A message has a key of your own, such as an order's number, and is in exactly one place:

    waiting -> sending -> sent         the platform accepted it
                       -> refused      it was certainly not sent, and never will be
                       -> undecided    it may have been sent: no answer came, or its worker died
                       -> waiting      it was certainly not sent, and may be later

A worker takes a message out of `waiting` before it sends it, in one step that no other can come between. So a message
is sent once at most, whoever dies when.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from redis import Redis

Outcome = Literal["sent", "refused", "undecided"]

ADD = """
local added = 0
for i = 1, #ARGV, 2 do
  if redis.call('HSETNX', KEYS[1], ARGV[i], ARGV[i + 1]) == 1 then
    redis.call('RPUSH', KEYS[2], ARGV[i])
    added = added + 1
  end
end
return added"""

TAKE = """
if redis.call('HEXISTS', KEYS[1], 'stopped') == 1 then return nil end
local key = redis.call('LPOP', KEYS[2])
if not key then return nil end
redis.call('ZADD', KEYS[3], redis.call('TIME')[1], key)
return {key, redis.call('HGET', KEYS[4], key)}"""

PUT_BACK = """
if redis.call('ZREM', KEYS[1], ARGV[1]) == 1 then redis.call('RPUSH', KEYS[2], ARGV[1]) end"""

SWEEP = """
local late = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', redis.call('TIME')[1] - ARGV[1])
for _, key in ipairs(late) do
  redis.call('ZREM', KEYS[1], key)
  redis.call('HSET', KEYS[2], key, 'the worker that sent it died')
end
return #late"""

REPEAT = """
local keys = redis.call('HKEYS', KEYS[1])
for _, key in ipairs(keys) do redis.call('RPUSH', KEYS[2], key) end
redis.call('DEL', KEYS[1])
return #keys"""


@dataclass(frozen=True)
class Progress:
    """How many messages are in each place, and why sending was stopped, if it was."""

    waiting: int
    sending: int
    sent: int
    refused: int
    undecided: int
    stopped: str | None

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to do."""
        return self.waiting == self.sending == 0


class Ledger:
    """The messages of one campaign.

    Args:
        url: Where Redis is.
        name: The campaign's name.
    """

    def __init__(self, url: str, name: str) -> None:
        client: Any = Redis  # its own types leave open whether it is the one for asyncio
        self._redis = client.from_url(url, decode_responses=True)
        places = ("settings", "messages", "waiting", "sending", "sent", "refused", "undecided")
        # The braces keep all keys of a campaign on one server of a Redis Cluster, as scripts need.
        self._key = {place: f"campaign:{{{name}}}:{place}" for place in places}

    def describe(self, settings: Mapping[str, str]) -> None:
        """Keep what is the same for all messages.

        Raises:
            ValueError: The campaign exists, and is another one.
        """
        for name, value in settings.items():
            self._redis.hsetnx(self._key["settings"], name, value)
        if {name: self.settings().get(name) for name in settings} != settings:
            raise ValueError("there is another campaign of this name")

    def settings(self) -> dict[str, str]:
        """What is the same for all messages; empty if there is no such campaign."""
        return dict(self._redis.hgetall(self._key["settings"]))

    def add(self, messages: Iterable[tuple[str, Mapping[str, str]]]) -> int:
        """Add messages, each a key and the fields of its text; returns how many are new. Known keys are left alone."""
        arguments = [part for key, fields in messages for part in (key, json.dumps(fields, ensure_ascii=False))]
        return int(self._run(ADD, "messages", "waiting", arguments=arguments))

    def take(self) -> tuple[str, dict[str, str]] | None:
        """The next message, which is this worker's from now on, and nobody else's. None if there is none, or a stop."""
        taken = self._run(TAKE, "settings", "waiting", "sending", "messages")
        return None if taken is None else (taken[0], json.loads(taken[1]))

    def put_back(self, key: str) -> None:
        """Have a message wait again that was certainly not sent."""
        self._run(PUT_BACK, "sending", "waiting", arguments=[key])

    def settle(self, key: str, outcome: Outcome, detail: str) -> None:
        """Write down what became of a message."""
        with self._redis.pipeline(transaction=True) as step:
            step.zrem(self._key["sending"], key)
            step.hdel(self._key["undecided"], key)  # of a worker that was only slow
            step.hset(self._key[outcome], key, detail)
            step.execute()

    def sweep(self, after: int) -> int:
        """List as undecided what has been sending for so many seconds; returns how many."""
        return int(self._run(SWEEP, "sending", "undecided", arguments=[after]))

    def repeat_undecided(self) -> int:
        """Have all undecided messages wait again, those that were sent too; returns how many."""
        return int(self._run(REPEAT, "undecided", "waiting"))

    def stop(self, why: str) -> None:
        """Have workers take nothing more."""
        self._redis.hset(self._key["settings"], "stopped", why)

    def go_on(self) -> None:
        """Take back `stop`."""
        self._redis.hdel(self._key["settings"], "stopped")

    def progress(self) -> Progress:
        """How far it is."""
        with self._redis.pipeline(transaction=True) as step:
            step.llen(self._key["waiting"])
            step.zcard(self._key["sending"])
            for outcome in ("sent", "refused", "undecided"):
                step.hlen(self._key[outcome])
            step.hget(self._key["settings"], "stopped")
            return Progress(*step.execute())

    def listed(self, outcome: Outcome) -> Iterator[tuple[str, str]]:
        """The messages in a place: their keys, and the message's id or why."""
        yield from self._redis.hscan_iter(self._key[outcome], count=1000)

    def _run(self, script: str, *places: str, arguments: Iterable[Any] = ()) -> Any:
        return self._redis.register_script(script)([self._key[place] for place in places], [*arguments])
