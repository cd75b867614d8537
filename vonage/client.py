"""`Client` and `AsyncClient`: the same surface, for threads and for asyncio."""

from __future__ import annotations

from vonage._async.client import AsyncClient
from vonage._sync.client import Client

__all__ = ["AsyncClient", "Client"]
