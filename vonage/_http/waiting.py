"""The two ways to wait, under names that the making of `_sync` can swap."""

from __future__ import annotations

import asyncio
import time


def sleep(seconds: float) -> None:
    """Wait in this thread."""
    time.sleep(seconds)


async def async_sleep(seconds: float) -> None:
    """Wait in this task."""
    await asyncio.sleep(seconds)
