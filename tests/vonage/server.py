"""A loopback HTTP server for tests: it records what it gets and answers, or misbehaves, as it is told."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from vonage._http.transport import HttpRequest, HttpResponse


@dataclass(frozen=True)
class Received:
    """One request as it came: header names in lower case, query and form as pairs in their order; `target` as sent."""

    verb: str
    path: str
    query: list[tuple[str, str]]
    headers: Mapping[str, str]
    body: bytes
    target: str = ""

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def form(self) -> list[tuple[str, str]]:
        return parse_qsl(self.body.decode(), keep_blank_values=True, strict_parsing=bool(self.body))

    @property
    def authorization(self) -> str:
        return self.headers.get("authorization", "")


@dataclass(frozen=True)
class Reply:
    """One answer.

    Attributes:
        status: The HTTP status.
        body: Bytes as they are, None for an empty body; anything else goes out as JSON.
        headers: In addition to Content-Length, and Content-Type for JSON.
        delay: Seconds before the answer.
        cut: How many bytes of the body are sent before the connection breaks.
        broken: Whether the connection breaks with no answer at all.
    """

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    cut: int | None = None
    broken: bool = False


Script: TypeAlias = "Reply | Callable[[Received], Reply]"


class Server:
    """Use it in a `with` block. Answers come from the script in order; its last one is repeated.

    Attributes:
        received: All requests so far.
        connections: How many connections were made.
        url: Where it listens.
    """

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.connections = 0
        self._script: deque[Script] = deque([Reply(body={})])
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._http = _Http(("127.0.0.1", 0), _handler(self))
        self.url = f"http://127.0.0.1:{self._http.server_address[1]}"
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.005}, daemon=True)

    def __enter__(self) -> Server:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.shutdown()
        self._thread.join()
        with self._lock:
            for connection in self._open:
                with suppress(OSError):  # the client was faster
                    connection.shutdown(socket.SHUT_RDWR)
        self._http.server_close()

    @property
    def host(self) -> str:
        """Where it listens, without the scheme."""
        return urlsplit(self.url).netloc

    def answer(self, *script: Script) -> None:
        """Say what comes next."""
        with self._lock:
            self._script = deque(script)

    @property
    def last(self) -> Received:
        """The latest request."""
        return self.received[-1]

    @property
    def connected(self) -> int:
        """How many connections are open now."""
        with self._lock:
            return len(self._open)

    def opened(self, connection: socket.socket) -> None:
        with self._lock:
            self.connections += 1
            self._open.add(connection)

    def closed(self, connection: socket.socket) -> None:
        with self._lock:
            self._open.discard(connection)

    def take(self, request: Received) -> Reply:
        """Record a request and pick its answer."""
        with self._lock:
            self.received.append(request)
            step = self._script.popleft() if len(self._script) > 1 else self._script[0]
        return step if isinstance(step, Reply) else step(request)


class _Http(ThreadingHTTPServer):
    request_queue_size = 128  # or connections that come all at once wait a second for their second try


class Nowhere:
    """A transport for `http_client=` that answers `{}` to everything and writes down the addresses."""

    def __init__(self) -> None:
        self.urls: list[str] = []

    def open(self, outgoing: HttpRequest) -> HttpResponse:
        self.urls.append(outgoing.url)
        return _Empty()

    def close(self) -> None:
        """Nothing is open."""


class _Empty:
    def __init__(self) -> None:
        self.status = 200
        self.headers: Mapping[str, str] = {"content-type": "application/json"}

    def read(self) -> bytes:
        return b"{}"

    def iter_bytes(self) -> Iterator[bytes]:
        yield self.read()

    def close(self) -> None:
        """Nothing is open."""


def _handler(server: Server) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # or each answer waits for the client's delayed acknowledgement

        def setup(self) -> None:
            super().setup()
            server.opened(self.connection)

        def finish(self) -> None:
            super().finish()
            with suppress(OSError):  # the client was faster
                self.connection.shutdown(socket.SHUT_WR)
            server.closed(self.connection)

        def handle(self) -> None:
            try:
                super().handle()
            except OSError:  # the client went away, which some tests are about
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            """Silence: pytest shows what matters."""

        def _serve(self) -> None:
            parts = urlsplit(self.path)
            is_chunked = self.headers.get("transfer-encoding") == "chunked"
            body = (
                b"".join(self._chunks()) if is_chunked else self.rfile.read(int(self.headers.get("content-length", 0)))
            )
            headers = {name.lower(): value for name, value in self.headers.items()}
            query = parse_qsl(parts.query, keep_blank_values=True)
            self._reply(server.take(Received(self.command, parts.path, query, headers, body, self.path)))

        def _chunks(self) -> Iterator[bytes]:
            while size := int(self.rfile.readline(), 16):
                yield self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()

        def _reply(self, reply: Reply) -> None:
            time.sleep(reply.delay)
            if reply.broken:
                self.close_connection = True
                return
            raw = reply.body is None or isinstance(reply.body, bytes)
            content = (reply.body or b"") if raw else json.dumps(reply.body).encode()
            headers = {"content-length": str(len(content)), **({} if raw else {"content-type": "application/json"})}
            headers.update({name.lower(): value for name, value in reply.headers.items()})
            self.send_response(reply.status)
            for name, value in headers.items():
                if not (reply.status == 204 and name == "content-length"):
                    self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content if reply.cut is None else content[: reply.cut])
            if reply.cut is not None:
                self.close_connection = True

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = _serve  # noqa: N815 - the names that http.server looks for

    return Handler
