"""The library under httpx (httpcore) or httpx2 (httpcore2), loaded when it is needed.

Its connections are used directly: httpx's own layers above them cost more than they do, and its pools slow down with
the number of requests in flight. Loading it and making an SSL context take about 0.1 s, once for the process.
"""

from __future__ import annotations

import ssl
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from vonage._http.idle import KEEP_ALIVE
from vonage._http.origins import Origin
from vonage._http.proxies import check_for_asyncio
from vonage.errors import Error

if TYPE_CHECKING:
    from vonage._http.network import Network
    from vonage._http.network_async import AsyncNetwork

LIBRARIES = ("httpx", "httpx2", "aiohttp")


def check(name: Any) -> None:
    """Refuse a library that cannot be loaded, without loading it.

    Raises:
        Error: It is not installed, or not one of the three.
    """
    if name not in LIBRARIES:
        raise Error(f"backend: must be httpx, httpx2 or aiohttp, not {name!r}")
    if find_spec(name) is None:
        raise Error(f"backend: {name} is not installed; install it with pip install 'vonage[{name}]'")


@cache
def shared_context(name: str) -> ssl.SSLContext:
    """The usual SSL context of a library, made once for all clients."""
    context: ssl.SSLContext = import_module("httpx" if name == "aiohttp" else name).create_ssl_context()
    return context


class Library:
    """httpcore or httpcore2, and how its connections are made.

    Args:
        name: `httpx` or `httpx2`.
        context: For TLS; None for the library's usual one.
    """

    def __init__(self, name: str, context: ssl.SSLContext | None) -> None:
        self.name = name
        self._context = context
        self._core: Any = None

    def loaded(self, scheme: str = "https") -> bool:
        """Whether all that takes long has been done."""
        return self._core is not None and (self._context is not None or scheme == "http")

    @property
    def core(self) -> Any:
        """The library."""
        if self._core is None:
            self._core = import_module("httpcore2" if self.name == "httpx2" else "httpcore")
        return self._core

    @property
    def context(self) -> ssl.SSLContext:
        """For TLS."""
        if self._context is None:
            self._context = shared_context(self.name)
        return self._context

    def load(self, scheme: str = "https") -> None:
        """Do all that takes long."""
        self.core  # noqa: B018 - asked for its effect
        if scheme == "https":
            self.context  # noqa: B018

    def connection(self, origin: Origin, proxy: str | None, network: Network | AsyncNetwork) -> Any:
        """A connection that is opened with its first request.

        Args:
            origin: Where it leads.
            proxy: What it goes through.
            network: Opens and reads sockets.

        Raises:
            Error: The proxy is one that cannot be gone through here.
        """
        prefix = network.prefix
        if prefix:
            check_for_asyncio(origin.scheme, proxy)
        core = self.core
        context = self.context if origin.scheme == "https" else None
        common: dict[str, Any] = {"ssl_context": context, "keepalive_expiry": KEEP_ALIVE, "network_backend": network}
        there = core.Origin(scheme=origin.scheme.encode(), host=origin.host.encode(), port=origin.port)
        if proxy is None:
            return getattr(core, f"{prefix}HTTPConnection")(there, **common)
        parts = urlsplit(proxy)
        # httpcore's classes for proxies are pools that make the connections; only that is used of them.
        common["proxy_url"] = core.URL(
            scheme=parts.scheme, host=parts.hostname or "", port=parts.port or PROXY_PORTS[parts.scheme], target=b"/"
        )
        if parts.username or parts.password:
            login = unquote(parts.username or "").encode(), unquote(parts.password or "").encode()
            common["proxy_auth"] = login
        if parts.scheme.startswith("socks"):
            if find_spec("socksio") is None:
                raise Error(f"proxy: SOCKS takes one more package; install it with pip install '{self.name}[socks]'")
            return getattr(core, f"{prefix}SOCKSProxy")(**common).create_connection(there)
        if parts.scheme == "https":
            common["proxy_ssl_context"] = self.context
        return getattr(core, f"{prefix}HTTPProxy")(**common).create_connection(there)


PROXY_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
