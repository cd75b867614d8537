"""The default transport, over connections of httpcore or httpcore2."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Mapping
from typing import Any

from vonage._http.bodies import Body, Reader
from vonage._http.failures import as_ours, no_free_connection
from vonage._http.library import Library
from vonage._http.network_async import AsyncNetwork
from vonage._http.origins import Origin, split
from vonage._http.pooled import headers_of, make_request, usable
from vonage._http.pools import AsyncPool, AsyncPools
from vonage._http.proxies import Proxies
from vonage._http.transport import AsyncHttpResponse, HttpRequest
from vonage._http.waiting import async_run


class AsyncConnection:
    """One connection, with its socket and its clock."""

    def __init__(self, library: Library, origin: Origin, proxy: str | None) -> None:
        self.network = AsyncNetwork(library.core)
        self.inner = library.connection(origin, proxy, self.network)

    def usable(self) -> bool:
        """See `idle.Connection`."""
        return usable(self.inner)

    def close(self) -> None:
        """See `idle.Connection`."""
        self.network.close()


class AsyncPooledTransport:
    """Sends requests over connections that are kept."""

    def __init__(self, name: str, proxies: Proxies, context: ssl.SSLContext | None, pool: int) -> None:
        self._library = Library(name, context)
        self._proxies = proxies
        self._pools: AsyncPools[AsyncConnection] = AsyncPools(pool)

    async def open(self, outgoing: HttpRequest) -> AsyncHttpResponse:
        """See `AsyncTransport`."""
        pool = self._pools.get()
        origin, target = split(outgoing.url)
        key = origin, self._proxies.of(origin.scheme, origin.header)
        if not await pool.admits(outgoing.deadline):
            raise no_free_connection(outgoing)
        connection = None
        body = Body(outgoing.content)
        try:
            if not self._library.loaded(origin.scheme):
                await async_run(lambda: self._library.load(origin.scheme))
            connection = pool.take(key) or AsyncConnection(self._library, *key)
            connection.network.clock.start(outgoing, body)
            request = make_request(self._library.core, outgoing, origin, target, body)
            response = await connection.inner.handle_async_request(request)
        except Exception as error:
            failure = as_ours(error, outgoing, body.begun)
        except BaseException:
            pool.give_up(connection)
            raise
        else:
            return _Response(response, outgoing, connection, pool, key)
        pool.give_up(connection)
        raise failure

    async def close(self) -> None:
        """See `AsyncTransport`."""
        await self._pools.close()

    def load(self) -> None:
        """Load what the first call would have to wait for."""
        self._library.load()


class _Response:
    def __init__(
        self,
        response: Any,
        outgoing: HttpRequest,
        connection: AsyncConnection,
        pool: AsyncPool[AsyncConnection],
        key: tuple[Origin, str | None],
    ) -> None:
        self.status: int = response.status
        self.headers: Mapping[str, str] = headers_of(response.headers)
        self._response = response
        self._outgoing = outgoing
        self._connection: AsyncConnection | None = connection
        self._pool = pool
        self._key = key

    async def read(self) -> bytes:
        reader = Reader(self.status, self.headers)
        try:
            if reader.plain:
                return b"".join([piece async for piece in self._response.stream])
            async for piece in self._response.stream:
                if not reader.take(piece):
                    return reader.content()
            reader.end()
            return reader.content()
        except Exception as error:
            if self.status >= 300:
                return reader.content()  # the status says enough
            failure = as_ours(error, self._outgoing, True)
        raise failure

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        reader = Reader(self.status, self.headers, streamed=True)
        if self._connection is not None and self._outgoing.streamed:
            self._connection.network.clock.no_deadline()
        try:
            async for piece in self._response.stream:
                for part in reader.unpack(piece):
                    yield part
            reader.end()
            return
        except Exception as error:
            failure = as_ours(error, self._outgoing, True)
        raise failure

    async def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        whole = False
        try:
            await self._response.aclose()
            whole = bool(connection.inner.is_idle())
        except Exception:  # noqa: S110 - the answer is there; what is left of the connection is not worth an error
            pass
        finally:
            if whole:
                self._pool.give_back(self._key, connection)
            else:
                self._pool.give_up(connection)
