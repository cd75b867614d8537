"""The transport over aiohttp, for `AsyncClient(backend="aiohttp")`: the fastest with many requests in flight."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Generator, Mapping
from contextlib import contextmanager
from urllib.parse import urlsplit

import aiohttp
from yarl import URL

from vonage._transport import KEEP_ALIVE, Proxies
from vonage._wire import AsyncIncoming, Outgoing
from vonage.errors import CertificateError, ConnectError, RequestTimeoutError, TransportError

PIECE = 65536


class AiohttpTransport:
    """One aiohttp session; belongs to the running event loop."""

    def __init__(self, proxy: str | None, context: ssl.SSLContext | None, pool: int) -> None:
        self._context = context
        self._proxies = Proxies(proxy)
        self._pool = pool
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def open(self, outgoing: Outgoing) -> AsyncIncoming:
        connect, read = outgoing.timeout
        with _our_errors(outgoing):
            response = await self._of_this_loop().request(
                outgoing.verb,
                URL(outgoing.url, encoded=True),  # quoted already, and to be sent as it is
                headers=outgoing.headers,
                data=outgoing.content,
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=connect, sock_read=read),
                proxy=self._proxies.of(outgoing.url),
                allow_redirects=False,
            )
        return _Incoming(response, outgoing)

    async def close(self) -> None:
        session, self._session = self._session, None
        if session is not None and self._loop is asyncio.get_running_loop():
            await session.close()

    def _of_this_loop(self) -> aiohttp.ClientSession:
        """The session; a new one where the client is used from another event loop than before."""
        loop = asyncio.get_running_loop()
        if self._session is None or loop is not self._loop:
            connector = aiohttp.TCPConnector(
                limit=self._pool, ssl=self._context or True, keepalive_timeout=KEEP_ALIVE, ttl_dns_cache=60
            )
            # Cookies would be state that one call leaves for the next.
            jar = aiohttp.DummyCookieJar()
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=jar, trust_env=False)
            self._loop = loop
        return self._session


class _Incoming:
    def __init__(self, response: aiohttp.ClientResponse, outgoing: Outgoing) -> None:
        self._response = response
        self._outgoing = outgoing
        self.status = response.status
        self.headers: Mapping[str, str] = {name.lower(): value for name, value in response.headers.items()}

    async def read(self) -> bytes:
        with _our_errors(self._outgoing):
            return await self._response.read()

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        pieces = self._response.content.iter_chunked(PIECE)
        while True:
            with _our_errors(self._outgoing):
                piece = await anext(pieces, None)
            if piece is None:
                return
            yield piece

    async def close(self) -> None:
        # A body that was read to its end has given the connection back by itself.
        self._response.close() if not self._response.content.at_eof() else self._response.release()


@contextmanager
def _our_errors(outgoing: Outgoing) -> Generator[None]:
    """Turn aiohttp's errors into ours, which say whether the platform may have acted."""
    host = urlsplit(outgoing.url).hostname
    try:
        yield
    except aiohttp.ClientConnectorCertificateError as error:
        raise CertificateError(f"no connection to {host}: {error.certificate_error}") from error
    except aiohttp.ClientConnectorSSLError as error:
        raise CertificateError(f"no connection to {host}: {error}") from error
    except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.ClientHttpProxyError) as error:
        raise ConnectError(f"no connection to {host}: {error or type(error).__name__}") from error
    except TimeoutError as error:
        raise RequestTimeoutError(f"{host} did not answer within {outgoing.timeout.read} s") from error
    except asyncio.TimeoutError as error:  # not the same class before Python 3.11
        raise RequestTimeoutError(f"{host} did not answer within {outgoing.timeout.read} s") from error
    except (aiohttp.ClientError, ConnectionError) as error:
        raise TransportError(f"the connection to {host} broke: {error or type(error).__name__}") from error
