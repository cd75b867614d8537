"""The transports. No module outside this folder imports an HTTP library."""

from __future__ import annotations

import ssl
from typing import Any

from vonage._http.library import check
from vonage._http.proxies import Proxies
from vonage._http.transport import AsyncTransport, Transport
from vonage.errors import Error


def make_transport(library: str, proxy: str | None, context: ssl.SSLContext | None, pool: int) -> Transport:
    """A transport over the named library, `httpx` or `httpx2`.

    Raises:
        Error: The library is not installed or not known, or an argument cannot be used.
    """
    if library == "aiohttp":
        raise Error("backend: aiohttp works with AsyncClient only; this client takes httpx or httpx2")
    check(library)
    from vonage._http._sync.pooled import PooledTransport

    return PooledTransport(library, Proxies(proxy), context, _size(pool))


def make_async_transport(library: str, proxy: str | None, context: ssl.SSLContext | None, pool: int) -> AsyncTransport:
    """The same for asyncio, where `aiohttp` will do as well."""
    check(library)
    if library == "aiohttp":
        from vonage._http.over_aiohttp import AiohttpTransport

        return AiohttpTransport(Proxies(proxy), context, _size(pool))
    from vonage._http._async.pooled import AsyncPooledTransport

    return AsyncPooledTransport(library, Proxies(proxy), context, _size(pool))


def wrap(given: Any) -> Transport:
    """A transport out of what the user brings: an httpx client, an httpx transport, or one of our own protocol.

    Raises:
        Error: It is none of these, or one for asyncio.
    """
    from vonage._http.borrowed import borrowed

    return borrowed(given)


def wrap_async(given: Any) -> AsyncTransport:
    """The same for asyncio."""
    from vonage._http.borrowed import borrowed_async

    return borrowed_async(given)


def _size(pool: Any) -> int:
    if isinstance(pool, bool) or not isinstance(pool, int) or pool < 1:
        raise Error(f"pool_maxsize: must be an integer of at least 1, not {pool!r}")
    return pool
