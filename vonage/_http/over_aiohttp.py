"""The transport over aiohttp, for `AsyncClient(backend="aiohttp")`: the fastest with many requests in flight."""

from __future__ import annotations

import asyncio
import select
import ssl
from collections.abc import AsyncIterator, Mapping
from contextvars import ContextVar
from functools import partial
from typing import Any

import aiohttp
from aiohttp.client_proto import ResponseHandler
from vonage_openapi.files import Stream
from yarl import URL

from vonage._http.bodies import LARGE, PIECE, Body, Reader
from vonage._http.clock import within
from vonage._http.failures import as_ours, no_free_connection
from vonage._http.idle import KEEP_ALIVE, Slots
from vonage._http.library import shared_context
from vonage._http.loops import PerLoop, running_loop
from vonage._http.network_async import readable
from vonage._http.origins import split
from vonage._http.pooled import headers_of
from vonage._http.proxies import Proxies, check_for_asyncio
from vonage._http.transport import AsyncHttpResponse, HttpRequest
from vonage.errors import Error

_connected: ContextVar[Body | None] = ContextVar("vonage_connected", default=None)
"""The body of the request that a task is about to send; marked as begun once there is a connection for it."""


class AiohttpTransport:
    """One aiohttp session for each event loop that the client meets, as connections belong to a loop."""

    def __init__(self, proxies: Proxies, context: ssl.SSLContext | None, pool: int) -> None:
        self._context = context
        self._proxies = proxies
        self._pool = pool
        self._sessions = PerLoop(self._make_session, _Session.close)

    async def open(self, outgoing: HttpRequest) -> AsyncHttpResponse:
        """See `AsyncTransport`."""
        loop = running_loop()
        if self._context is None:
            await loop.run_in_executor(None, self.load)
        session = self._sessions.get()
        proxy = self._proxy(outgoing.url)
        return await session.open(outgoing, proxy)

    async def close(self) -> None:
        """See `AsyncTransport`. Closes what belongs to the running event loop; no other can be reached from here."""
        session = self._sessions.pop()
        if session is not None:
            await session.close()

    def load(self) -> None:
        """Load what the first call would have to wait for."""
        self._context = self._context or shared_context("aiohttp")

    def _make_session(self) -> _Session:
        return _Session(self._pool, self._context or shared_context("aiohttp"))

    def _proxy(self, url: str) -> str | None:
        origin, _ = split(url)
        proxy = self._proxies.of(origin.scheme, origin.header)
        check_for_asyncio(origin.scheme, proxy)
        if proxy is not None and proxy.startswith("socks"):
            raise Error("proxy: the aiohttp backend has no SOCKS; use backend='httpx' or a proxy that speaks HTTP")
        return proxy


class _Session:
    """aiohttp's session, the bound on its connections, and the calls that are on their way."""

    def __init__(self, pool: int, context: ssl.SSLContext) -> None:
        self.slots = Slots(pool)
        self._busy = 0
        self._closed = False
        # Cookies would be state that one call leaves for the next. What is packed is unpacked here, within a bound.
        self._inner = aiohttp.ClientSession(
            connector=_Connector(limit=0, ssl=context, keepalive_timeout=KEEP_ALIVE),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
            trust_env=False,
        )
        # aiohttp repeats a GET or DELETE on its own where a connection breaks; how often is for the client to say.
        self._inner._retry_connection = False  # pyright: ignore[reportPrivateUsage]

    def __del__(self) -> None:
        # Of an event loop that was closed in a hurry; nobody can act on the complaint that aiohttp would log.
        self._inner.detach()

    async def open(self, outgoing: HttpRequest, proxy: str | None) -> AsyncHttpResponse:
        """Send a request."""
        if not await self.slots.take(outgoing.deadline):
            raise no_free_connection(outgoing)
        self._busy += 1
        body = Body(outgoing.content)
        try:
            response = await self._request(outgoing, proxy, body)
            if response.status < 200:
                response.close()
                raise aiohttp.ServerDisconnectedError  # it speaks another protocol from here on
            return _Response(response, outgoing, self)
        except Exception as error:
            failure = as_ours(error, outgoing, body.begun)
        except BaseException:
            await self.give_back()
            raise
        await self.give_back()
        raise failure

    async def give_back(self) -> None:
        """Say that a call is over."""
        self.slots.give_back()
        self._busy -= 1
        if self._closed and not self._busy:
            await self._inner.close()

    async def close(self) -> None:
        """Close now what is idle, and the rest when it comes back: aiohttp would leave whoever is reading waiting."""
        self._closed = True
        if not self._busy:
            await self._inner.close()

    async def _request(self, outgoing: HttpRequest, proxy: str | None, body: Body) -> aiohttp.ClientResponse:
        connect, read, _ = outgoing.timeout
        left = within(None, outgoing.deadline)
        token = _connected.set(body)
        asking = self._inner.request(
            outgoing.verb,
            URL(outgoing.url, encoded=True),  # quoted already, and to be sent as it is
            headers=_with_length(outgoing, body),
            data=body if _in_pieces(outgoing) else outgoing.content,
            timeout=aiohttp.ClientTimeout(
                total=None if outgoing.streamed else left,
                connect=None if proxy is None else connect,  # with what is asked of the proxy, but it costs a timer
                sock_connect=connect,
                sock_read=read,
                ceil_threshold=3600,
            ),
            proxy=proxy,
            allow_redirects=False,
        )
        # The limit for the whole of a response that is streamed ends with its headers, which aiohttp has no word for.
        try:
            return await (asyncio.wait_for(asking, left) if outgoing.streamed and left is not None else asking)
        finally:
            _connected.reset(token)


class _Connector(aiohttp.TCPConnector):
    """Tells when there is a connection, and asks sockets whether they are still open before it hands them out."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)  # pyright: ignore[reportUnknownMemberType] - one of its types is open
        self._factory: Any = partial(_Protocol, loop=asyncio.get_running_loop())

    async def connect(self, *args: Any, **kwargs: Any) -> Any:
        """See `BaseConnector`."""
        connection = await super().connect(*args, **kwargs)
        body = _connected.get()
        if body is not None:
            body.begun = True
        return connection

    def __del__(self, *args: Any) -> None:
        """Without aiohttp's complaint, as for the session."""


class _Protocol(ResponseHandler):
    """Without a new timer for each request and each piece of a response, which is what aiohttp's limit of a read costs:
    one timer a connection, which looks at its end how long the other side has been silent, and goes on for the rest."""

    _silent_since: float | None = None
    _socket: Any = None
    _poll: Any = None

    def _reschedule_timeout(self) -> None:
        limit = self._read_timeout
        if not limit:
            self._silent_since = None
            return
        now = self._silent_since = self._loop.time()
        timer = self._read_timeout_handle
        if timer is None or timer.when() > now + limit:
            super()._drop_timeout()
            self._read_timeout_handle = self._loop.call_at(now + limit, self._look)

    def _drop_timeout(self) -> None:
        self._silent_since = None
        if self.transport is None:
            super()._drop_timeout()

    def pause_writing(self) -> None:
        """Not all of a body could be sent; aiohttp would wait for ever for the other side to take it."""
        super().pause_writing()
        self._reschedule_timeout()

    def resume_writing(self) -> None:
        super().resume_writing()
        self._drop_timeout()

    def _look(self) -> None:
        self._read_timeout_handle = None
        since, limit = self._silent_since, self._read_timeout
        if since is None or not limit:
            return  # the next request starts it again
        if since + limit <= self._loop.time():
            self._on_read_timeout()
        else:
            self._read_timeout_handle = self._loop.call_at(since + limit, self._look)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._socket = transport.get_extra_info("socket")
        if hasattr(select, "poll") and self._socket is not None:  # not on Windows
            self._poll = select.poll()  # kept, as making one takes longer than asking it
            self._poll.register(self._socket.fileno(), select.POLLIN)

    def is_connected(self) -> bool:
        """The event loop may not have come to hear yet that the other side has closed; the socket knows."""
        if not super().is_connected():
            return False
        return not (readable(self._socket) if self._poll is None else self._poll.poll(0))

    def connection_lost(self, exc: BaseException | None) -> None:
        """Also closes the transport: that of TLS in Python 3.10 warns of itself where the other side was the first."""
        transport = self.transport
        super().connection_lost(exc)
        super()._drop_timeout()
        if transport is not None:
            transport.close()


def _with_length(outgoing: HttpRequest, body: Body) -> Mapping[str, str]:
    """The headers, with the length of a body that aiohttp cannot measure."""
    if not _in_pieces(outgoing) or body.length is None:
        return outgoing.headers
    return {**outgoing.headers, "content-length": str(body.length)}


def _in_pieces(outgoing: HttpRequest) -> bool:
    """Whether a body is sent piece by piece: one that is large would be paused once, and then nothing tells that more
    and more of it leaves."""
    return isinstance(outgoing.content, Stream) or len(outgoing.content or b"") > LARGE


class _Response:
    def __init__(self, response: aiohttp.ClientResponse, outgoing: HttpRequest, session: _Session) -> None:
        self._response = response
        self._outgoing = outgoing
        self._session: _Session | None = session
        self.status = response.status
        self.headers: Mapping[str, str] = headers_of([*response.raw_headers])

    async def read(self) -> bytes:
        reader = Reader(self.status, self.headers)
        try:
            if reader.plain:
                return await self._response.read()
            async for piece in self._response.content.iter_chunked(PIECE):
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
        try:
            async for piece in self._response.content.iter_chunked(PIECE):
                for part in reader.unpack(piece):
                    yield part
            reader.end()
            return
        except Exception as error:
            failure = as_ours(error, self._outgoing, True)
        raise failure

    async def close(self) -> None:
        session, self._session = self._session, None
        if session is None:
            return
        # A body that was read to its end has given its connection back by itself; any other ends with it.
        if not self._response.content.at_eof():
            self._response.close()
        await session.give_back()
