"""The sockets below httpcore's connections. They keep to the limits of a call, whatever httpcore waits for, and send
head and body of a request in one go, which saves a packet, a TLS record and a system call each time.
"""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from typing import Any, ClassVar

from vonage._http.clock import Clock

PIECE = 256 * 1024
"""Bytes that are written between two looks at the clock, and that may wait to be written."""


class Network:
    """Opens the socket of one connection, for httpcore: a `NetworkBackend`.

    Args:
        core: httpcore or httpcore2.
    """

    prefix: ClassVar = ""
    """What the names of httpcore's classes for it begin with."""

    def __init__(self, core: Any) -> None:
        self.clock = Clock()
        self.core = core
        self._opened: Any = None

    def connect_tcp(
        self, host: str, port: int, timeout: Any = None, local_address: Any = None, socket_options: Any = None
    ) -> Stream:
        """See `NetworkBackend`. Each address of a host has its own time to answer, within the call's."""
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        addresses = [*dict.fromkeys(str(each[4][0]) for each in found)]
        backend = self.core.SyncBackend()
        for address in addresses:
            try:
                self._opened = backend.connect_tcp(address, port, timeout=self.clock.connecting())
                break
            except (self.core.ConnectError, self.core.ConnectTimeout):
                if address == addresses[-1]:
                    raise
        return Stream(self, self._opened)

    def close(self) -> None:
        """Close the socket, if there is one. This never fails."""
        opened, self._opened = self._opened, None
        if opened is not None:
            with suppress(Exception):  # it is given up in any case
                opened.close()

    def wrapped(self, opened: Any) -> Stream:
        """A stream of TLS in place of the one below it."""
        self._opened = opened
        return Stream(self, opened)


class Stream:
    """A `NetworkStream` over one of httpcore's."""

    def __init__(self, network: Network, inner: Any) -> None:
        self._network = network
        self._inner = inner
        self._unsent = b""

    def read(self, max_bytes: int, timeout: Any = None) -> bytes:
        """See `NetworkStream`."""
        if self._unsent:
            with suppress(self._network.core.WriteError):  # a server may answer before it has read all, and then close
                self._flush()
        data: bytes = self._inner.read(max_bytes, self._network.clock.reading())
        return data

    def write(self, buffer: bytes, timeout: Any = None) -> None:
        """See `NetworkStream`. What is not large goes out when a response is wanted."""
        self._unsent += buffer
        if len(self._unsent) > PIECE:
            self._flush()

    def start_tls(self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: Any = None) -> Stream:
        """See `NetworkStream`."""
        inner = self._inner.start_tls(ssl_context, server_hostname, self._network.clock.connecting())
        return self._network.wrapped(inner)

    def close(self) -> None:
        """See `NetworkStream`."""
        self._network.close()

    def get_extra_info(self, info: str) -> Any:
        """See `NetworkStream`."""
        return self._inner.get_extra_info(info)

    def _flush(self) -> None:
        data, self._unsent = self._unsent, b""
        core = self._network.core
        try:
            for start in range(0, len(data), PIECE):
                self._inner.write(data[start : start + PIECE], self._network.clock.reading())
        except core.WriteTimeout:
            if not self._inner.get_extra_info("is_readable"):
                raise
            raise core.WriteError from None  # the other side has answered and reads no more
