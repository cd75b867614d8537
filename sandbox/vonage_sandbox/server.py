"""Listening on a port, in a thread of its own; and the ways to reach a sandbox without one."""

from __future__ import annotations

import asyncio
import errno
import socket
import ssl
import threading
import time
from typing import Any

import httpx
import uvicorn
from starlette.types import ASGIApp, Scope
from uvicorn.protocols.http.h11_impl import H11Protocol

from vonage_sandbox.exchange import HttpRequest, HttpResponse
from vonage_sandbox.options import OptionError

_transports: dict[Any, asyncio.Transport] = {}
"""Open connections by the other end's address, so that one can be cut."""


class Protocol(H11Protocol):
    """uvicorn's HTTP, with a handle on each connection."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        _transports[tuple(transport.get_extra_info("peername")[:2])] = transport

    def connection_lost(self, exc: Exception | None) -> None:
        if self.client is not None:
            _transports.pop(tuple(self.client), None)
        super().connection_lost(exc)


def cut(scope: Scope) -> None:
    """Cut the connection of a request, without a word.

    Raises:
        ConnectionResetError: There is no connection, as the application is called directly.
    """
    transport = _transports.get(tuple(scope.get("client") or ()))
    if transport is None:
        raise ConnectionResetError("the sandbox was asked to drop the connection")
    transport.abort()


class Server:
    """An application on a port.

    Args:
        app: The application.
        host: Where to listen.
        port: The port; 0 takes a free one.
        tls: How to speak HTTPS; None for HTTP.

    Raises:
        OptionError: The port is taken or not allowed.
    """

    def __init__(self, app: ASGIApp, host: str, port: int, tls: ssl.SSLContext | None = None) -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        # asyncio sends small answers at once (TCP_NODELAY) only where the protocol is named.
        self._socket = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            self._socket.bind((host, port))
        except (OSError, OverflowError) as error:
            self._socket.close()
            hint = "; port 0 takes a free one" if getattr(error, "errno", None) == errno.EADDRINUSE else ""
            why = getattr(error, "strerror", None) or error
            raise OptionError(f"cannot listen on {host}:{port}: {why}{hint}") from None
        self._socket.listen(512)
        self.port: int = self._socket.getsockname()[1]
        config = uvicorn.Config(
            app,
            http=Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            timeout_keep_alive=75,  # longer than any client keeps a connection, or a pause would break its next request
            timeout_graceful_shutdown=1,
            limit_concurrency=1000,
        )
        config.load()
        config.ssl = tls
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._run, name="vonage-sandbox-server", daemon=True)

    def start(self) -> None:
        """Begin to serve; returns as soon as it does."""
        self._thread.start()
        while not self._server.started and self._thread.is_alive():
            time.sleep(0.001)

    def close(self) -> None:
        """Stop serving; nothing happens if it never began."""
        self._server.should_exit = True
        if self._thread.is_alive():
            self._thread.join(timeout=10)
        self._socket.close()

    def _run(self) -> None:
        self._server.run(sockets=[self._socket])


class InProcessTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Carries requests of httpx straight into a sandbox, whatever host they are for.

    Args:
        handle: Answers a request.
    """

    def __init__(self, handle: Any) -> None:
        self._handle = handle

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        done: HttpResponse = self._handle(_incoming(request, request.read()))
        if done.delay:
            time.sleep(done.delay)
        return _response(done, request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        body = await request.aread()
        done: HttpResponse = await asyncio.to_thread(self._handle, _incoming(request, body))
        if done.delay:
            await asyncio.sleep(done.delay)
        return _response(done, request)


def _incoming(request: httpx.Request, body: bytes) -> HttpRequest:
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    return HttpRequest(
        request.method, path, query, {name.lower(): text for name, text in request.headers.items()}, body
    )


def _response(done: HttpResponse, request: httpx.Request) -> httpx.Response:
    if done.dropped:
        raise httpx.RemoteProtocolError("the sandbox was asked to drop the connection", request=request)
    stream = httpx.ByteStream(done.body)  # unread, as from a wire
    return httpx.Response(done.status, headers=done.headers, stream=stream, request=request)
