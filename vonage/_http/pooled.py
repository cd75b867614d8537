"""The default transport: connections of httpcore or httpcore2, shared by all threads."""

from __future__ import annotations

import os
import ssl
import weakref
from collections.abc import Iterator, Mapping
from typing import Any

from vonage._http.bodies import Body, Reader
from vonage._http.failures import as_ours
from vonage._http.idle import Idle
from vonage._http.library import Library
from vonage._http.network import Network
from vonage._http.origins import Origin, split
from vonage._http.proxies import Proxies
from vonage._http.transport import HttpRequest, HttpResponse


class Connection:
    """One connection, with its socket and its clock."""

    def __init__(self, library: Library, origin: Origin, proxy: str | None) -> None:
        self.network = Network(library.core)
        self.inner = library.connection(origin, proxy, self.network)

    def usable(self) -> bool:
        """See `idle.Connection`."""
        return usable(self.inner)

    def close(self) -> None:
        """Give the socket back."""
        self.network.close()


class PooledTransport:
    """Connections shared by all threads; made anew in a forked child, which must not share its parent's.

    Programs for 3.x never close a client. One that goes gives its connections back all the same.
    """

    def __init__(self, name: str, proxies: Proxies, context: ssl.SSLContext | None, pool: int) -> None:
        self._library = Library(name, context)
        self._proxies = proxies
        self._pool = pool
        self._begin()

    def _begin(self) -> None:
        self._idle: Idle[Connection] = Idle(self._pool)
        self._process = os.getpid()
        # Not `__del__`: a client and its products refer to each other, and of what goes together the sockets may be
        # asked first, which warn that nobody closed them.
        self._closer = weakref.finalize(self, _close_all, self._idle)
        self._closer.atexit = False  # threads may still be sending

    def open(self, outgoing: HttpRequest) -> HttpResponse:
        """See `Transport`."""
        if self._process != os.getpid():
            self._closer.detach()
            self._begin()
        origin, target = split(outgoing.url)
        proxy = self._proxies.of(origin.scheme, origin.header)
        idle = self._idle
        connection = self._connection(idle, origin, proxy)
        body = Body(outgoing.content)
        connection.network.clock.start(outgoing, body)
        try:
            response = connection.inner.handle_request(make_request(self._library.core, outgoing, origin, target, body))
        except Exception as error:
            failure = as_ours(error, outgoing, body.begun)
        except BaseException:
            connection.close()
            raise
        else:
            return _Response(response, outgoing, connection, idle, (origin, proxy))
        connection.close()
        raise failure

    def close(self) -> None:
        """See `Transport`."""
        closer = self._closer
        if self._process == os.getpid():
            self._begin()
            closer()

    def load(self) -> None:
        """Load what the first call would have to wait for."""
        self._library.load()

    def _connection(self, idle: Idle[Connection], origin: Origin, proxy: str | None) -> Connection:
        while (connection := idle.take((origin, proxy))) is not None:
            if connection.usable():
                return connection
            connection.close()
        return Connection(self._library, origin, proxy)


def _close_all(idle: Idle[Connection]) -> None:
    for connection in idle.clear():
        connection.close()


class _Response:
    def __init__(
        self,
        response: Any,
        outgoing: HttpRequest,
        connection: Connection,
        idle: Idle[Connection],
        key: tuple[Origin, str | None],
    ):
        self.status: int = response.status
        self.headers: Mapping[str, str] = headers_of(response.headers)
        self._response = response
        self._outgoing = outgoing
        self._connection: Connection | None = connection
        self._idle = idle
        self._key = key

    def read(self) -> bytes:
        reader = Reader(self.status, self.headers)
        try:
            if reader.plain:
                return b"".join(self._response.stream)
            for piece in self._response.stream:
                if not reader.take(piece):
                    return reader.content()
            reader.end()
            return reader.content()
        except Exception as error:
            if self.status >= 300:
                return reader.content()  # the status says enough
            failure = as_ours(error, self._outgoing, True)
        raise failure

    def iter_bytes(self) -> Iterator[bytes]:
        reader = Reader(self.status, self.headers, streamed=True)
        if self._connection is not None and self._outgoing.streamed:
            self._connection.network.clock.no_deadline()
        try:
            for piece in self._response.stream:
                yield from reader.unpack(piece)
            reader.end()
            return
        except Exception as error:
            failure = as_ours(error, self._outgoing, True)
        raise failure

    def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        try:
            self._response.close()
            whole = connection.inner.is_idle()
        except Exception:  # the answer is there; what is left of the connection is not worth an error
            whole = False
        for gone in self._idle.put(self._key, connection) if whole else [connection]:
            gone.close()


def usable(connection: Any) -> bool:
    """Whether a connection of httpcore can take a request: idle, not for too long, and not closed by the other side,
    which its socket tells."""
    try:
        return bool(connection.is_idle()) and not connection.has_expired()
    except Exception:
        return False


def make_request(core: Any, outgoing: HttpRequest, origin: Origin, target: str, body: Body) -> Any:
    """A request of httpcore, complete."""
    headers = [(b"host", origin.header.encode())]
    headers += [(name.encode(), value.encode()) for name, value in outgoing.headers.items()]
    if body.content or outgoing.verb in ("POST", "PUT", "PATCH"):
        headers.append((b"content-length", b"%d" % (body.length or 0)))
    url = core.URL(scheme=origin.scheme, host=origin.host, port=origin.port, target=target)
    return core.Request(outgoing.verb, url, headers=headers, content=body)


def headers_of(raw: list[tuple[bytes, bytes]]) -> dict[str, str]:
    """Headers by name in lower case; those that come several times are joined, as HTTP has it."""
    headers: dict[str, str] = {}
    for name_bytes, value_bytes in raw:
        name, value = name_bytes.decode("latin-1").lower(), text_of(value_bytes)
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def text_of(value: bytes) -> str:
    """A header's value: UTF-8 where it is that, else one character for each byte, so that none is an error."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")
