"""A program that receives webhooks on this machine, for tests."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass
class Delivery:
    """One webhook as it arrived."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes

    @property
    def data(self) -> dict[str, Any]:
        if self.method == "GET":
            return dict(parse_qsl(self.query, keep_blank_values=True))
        if "form" in self.headers.get("content-type", ""):
            return dict(parse_qsl(self.body.decode(), keep_blank_values=True))
        decoded: dict[str, Any] = json.loads(self.body)
        return decoded


Answer = Callable[[Delivery], Any]


@dataclass
class Receiver:
    """What has arrived, and what is answered by path: JSON data, a status, or a function that gives one of them."""

    url: str
    deliveries: list[Delivery] = field(default_factory=list[Delivery])
    answers: dict[str, Any] = field(default_factory=dict[str, Any])

    def at(self, path: str) -> list[dict[str, Any]]:
        """The payloads that have arrived at a path, in order."""
        return [delivery.data for delivery in list(self.deliveries) if delivery.path == path]

    def statuses(self, path: str) -> list[str]:
        """Their statuses."""
        return [payload["status"] for payload in self.at(path)]


@contextmanager
def receive() -> Iterator[Receiver]:
    """Run a receiver on a free port."""
    receiver = Receiver("")

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = 65536  # head and body in one packet, or each answer takes the time of a delayed acknowledgement

        def do_POST(self) -> None:
            parts = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            delivery = Delivery(self.command, parts.path, parts.query, headers, body)
            receiver.deliveries.append(delivery)
            answer = receiver.answers.get(parts.path)
            answer = answer(delivery) if callable(answer) else answer
            status = answer if isinstance(answer, int) else 200
            content = b"" if answer is None or isinstance(answer, int) else json.dumps(answer).encode()
            self.send_response(status)
            self.send_header("content-length", str(len(content)))
            if status in (301, 302):
                self.send_header("location", f"{receiver.url}/elsewhere")
            self.end_headers()
            self.wfile.write(content)

        def do_GET(self) -> None:
            self.do_POST()

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    receiver.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
