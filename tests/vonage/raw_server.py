"""A server below HTTP, for what `server.py` cannot do wrong: it sends bytes as they are told, with or without TLS."""

from __future__ import annotations

import datetime
import ipaddress
import socket
import ssl
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa


class RawServer:
    """Answers each request with the same bytes. Use it in a `with` block.

    Args:
        answer: What is sent; empty for nothing.
        slow: Seconds between one byte and the next.
        stay: Whether the connection stays open afterwards, silent; it is closed otherwise.
        context: For TLS.
        family: `socket.AF_INET6` for IPv6.

    Attributes:
        requests: How many came.
        url: Where it listens.
    """

    def __init__(
        self,
        answer: bytes,
        *,
        slow: float = 0.0,
        stay: bool = False,
        context: ssl.SSLContext | None = None,
        family: socket.AddressFamily = socket.AF_INET,
    ) -> None:
        self.requests = 0
        self._answer = answer
        self._slow = slow
        self._stay = stay
        self._context = context
        self._ended = threading.Event()
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("::1" if family == socket.AF_INET6 else "127.0.0.1", 0), family=family)
        port = self._listener.getsockname()[1]
        host = "[::1]" if family == socket.AF_INET6 else "localhost" if context else "127.0.0.1"
        self.url = f"{'https' if context else 'http'}://{host}:{port}"
        self._threads = [threading.Thread(target=self._accept, daemon=True)]

    def __enter__(self) -> RawServer:
        self._threads[0].start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with suppress(OSError):  # it is closed already
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._open.append(connection)
            thread = threading.Thread(target=self._serve, args=(connection,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _send(self, connection: socket.socket) -> None:
        if not self._slow:
            connection.sendall(self._answer)
            return
        for byte in self._answer:
            connection.sendall(bytes([byte]))
            if self._ended.wait(self._slow):
                return

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                if self._context is not None:
                    connection = self._context.wrap_socket(connection, server_side=True)
                with connection:
                    while _read_request(connection):
                        self.requests += 1
                        self._send(connection)
                        if self._stay:
                            self._ended.wait()
                        else:
                            return
            except OSError:  # the client refused the certificate or went away
                return


def _read_request(connection: socket.socket) -> bool:
    got = b""
    while b"\r\n\r\n" not in got:
        piece = connection.recv(65536)
        if not piece:
            return False
        got += piece
        if got[0] == 5:
            return True  # the first message of SOCKS
    head, _, body = got.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0)
    while len(body) < length:
        body += connection.recv(65536)
    return True


def tls_contexts(folder: Path) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """An authority of our own for `localhost`: the context of a server, and that of a client which trusts it."""
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.timezone.utc)
    names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    chain, secret = folder / "certificate.pem", folder / "key.pem"
    chain.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(chain, secret)
    return server, ssl.create_default_context(cafile=str(chain))
