"""What a client holds, as its parts share it; `vonage._client.base` fills it in."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from typing import Any, Final, Literal, TypeAlias

from vonage_openapi import Answer

from vonage._crypto.hidden import Hidden
from vonage._http.transport import Timeout, TimeoutLike
from vonage.auth import Credentials
from vonage.hooks import Hooks
from vonage.limiting import Limiter

Validate: TypeAlias = Literal["error", "warn", "off"]
Backend: TypeAlias = Literal["httpx", "httpx2", "aiohttp"]
JSON_TYPE: Final = "application/json"

captured: ContextVar[list[Answer] | None] = ContextVar("vonage_captured", default=None)
"""Collects the answers of calls whose caller asked for them, see `with_raw_response`."""


class ClientState:
    """Credentials, hosts and settings."""

    _credentials: Credentials
    _token: Hidden | None
    _vbc_token: Hidden | Callable[[], object] | None
    _given: dict[str, Any]
    """Credentials of other APIs, by the names of their schemes."""
    _base_url: str | None
    _region: str | None
    _hosts: dict[str, str]
    headers: dict[str, str]
    _extra_headers: dict[str, str]
    _timeout: Timeout
    _timeout_given: TimeoutLike
    _max_retries: int
    _validate: Validate
    _raise_on_error: bool
    _hooks: tuple[Hooks, ...]
    _limiter: Limiter | None
