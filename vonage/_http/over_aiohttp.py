"""The transport over aiohttp, for `AsyncClient(backend="aiohttp")`: the fastest with many requests in flight."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Generator, Mapping
from contextlib import contextmanager
from urllib.parse import urlsplit

import aiohttp
from yarl import URL

from vonage._http import KEEP_ALIVE, origin_of
from vonage._http.loops import PerLoop
from vonage._http.proxies import Proxies
from vonage._http.wire import AsyncIncoming, Outgoing
from vonage.errors import CertificateError, ConnectError, Error, RequestTimeoutError, TransportError

PIECE = 65536


class AiohttpTransport:
    """One aiohttp session for each event loop that the client meets, as connections belong to a loop."""

    def __init__(self, proxies: Proxies, context: ssl.SSLContext, pool: int) -> None:
        self._context = context
        self._proxies = proxies
        self._pool = pool
        self._sessions = PerLoop(self._make_session)

    async def open(self, outgoing: Outgoing) -> AsyncIncoming:
        """See `AsyncTransport`."""
        connect, read = outgoing.timeout
        with _our_errors(outgoing):
            response = await self._sessions.get().request(
                outgoing.verb,
                URL(outgoing.url, encoded=True),  # quoted already, and to be sent as it is
                headers=outgoing.headers,
                data=outgoing.content,
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=connect, sock_read=read),
                proxy=self._proxy(outgoing.url),
                allow_redirects=False,
            )
        return _Incoming(response, outgoing)

    async def close(self) -> None:
        """See `AsyncTransport`. Closes what belongs to the running event loop; no other can be reached from here."""
        session = self._sessions.pop()
        if session is not None:
            await session.close()

    def _make_session(self) -> aiohttp.ClientSession:
        connector = aiohttp.TCPConnector(limit=self._pool, ssl=self._context, keepalive_timeout=KEEP_ALIVE)
        # Cookies would be state that one call leaves for the next.
        session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar(), trust_env=False)
        # aiohttp repeats a GET or DELETE on its own where a connection breaks; how often is for the client to say.
        session._retry_connection = False  # pyright: ignore[reportPrivateUsage]
        return session

    def _proxy(self, url: str) -> str | None:
        parts = origin_of(url)
        proxy = self._proxies.of(parts.scheme, parts.netloc)
        if proxy is not None and proxy.startswith("socks"):
            raise Error("proxy: the aiohttp backend has no SOCKS; use backend='httpx' or a proxy that speaks HTTP")
        return proxy


class _Incoming:
    def __init__(self, response: aiohttp.ClientResponse, outgoing: Outgoing) -> None:
        self._response = response
        self._outgoing = outgoing
        self.status = response.status
        headers: dict[str, str] = {}
        for name, value in response.headers.items():
            name = name.lower()
            headers[name] = f"{headers[name]}, {value}" if name in headers else value
        self.headers: Mapping[str, str] = headers

    async def read(self) -> bytes:
        with _our_errors(self._outgoing):
            return await self._response.read()

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        with _our_errors(self._outgoing):
            async for piece in self._response.content.iter_chunked(PIECE):
                yield piece

    async def close(self) -> None:
        # A body that was read to its end has given its connection back by itself; any other ends with it.
        if not self._response.content.at_eof():
            self._response.close()


@contextmanager
def _our_errors(outgoing: Outgoing) -> Generator[None]:
    """Turn aiohttp's errors into ours, which say whether the platform may have acted."""
    host = urlsplit(outgoing.url).hostname
    try:
        yield
    except aiohttp.InvalidURL as error:
        raise Error(f"no request can be sent to {host}: the address cannot be read") from error
    except aiohttp.ClientConnectorCertificateError as error:
        raise CertificateError(f"no connection to {host}: {error.certificate_error}") from error
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.ClientHttpProxyError) as error:
        raise ConnectError(f"no connection to {host}: {error or type(error).__name__}") from error
    # Up to Python 3.10 asyncio's is another class than the built-in one.
    except (TimeoutError, asyncio.TimeoutError) as error:
        raise RequestTimeoutError(f"{host} did not answer within {outgoing.timeout.read} s") from error
    except (aiohttp.ClientError, OSError) as error:
        raise TransportError(f"the connection to {host} broke: {error or type(error).__name__}") from error
