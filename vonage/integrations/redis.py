"""What several processes or machines share, in Redis: `pip install redis`.

import redis
from vonage.integrations.redis import RedisReplayStore
from vonage.webhooks import WebhookRouter

router = WebhookRouter(SIGNATURE_SECRET, seen=RedisReplayStore(redis.Redis()))
"""

from __future__ import annotations

import math
from typing import Any, Protocol

__all__ = ["RedisReplayStore"]


class Redis(Protocol):
    """What is needed of a client."""

    def set(self, name: Any, value: Any, *args: Any, **kwargs: Any) -> Any: ...
    def delete(self, *names: Any) -> Any: ...


class RedisReplayStore:
    """Remembers webhooks that were accepted, for all processes that use the same Redis; as `ReplayStore` for one.

    Args:
        redis: A client of the package redis.
        prefix: What the keys begin with.
    """

    def __init__(self, redis: Redis, prefix: str = "vonage:webhook:") -> None:
        self._redis = redis
        self._prefix = prefix

    def __call__(self, jti: str, ttl: float) -> bool:
        """Remember an id for `ttl` seconds; tell whether it was known already. One command, so none comes between."""
        return not self._redis.set(f"{self._prefix}{jti}", 1, nx=True, ex=max(1, math.ceil(ttl)))

    def forget(self, jti: str) -> None:
        """Give an id up again, as the handling of its webhook failed."""
        self._redis.delete(f"{self._prefix}{jti}")
