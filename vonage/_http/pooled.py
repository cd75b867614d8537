"""What the pooled transports ask of httpcore, whether it waits or is awaited."""

from __future__ import annotations

from typing import Any

from vonage._http.bodies import Body
from vonage._http.origins import Origin
from vonage._http.transport import HttpRequest


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
    if body.length is None:
        headers.append((b"transfer-encoding", b"chunked"))
    elif body.content or outgoing.verb in ("POST", "PUT", "PATCH"):
        headers.append((b"content-length", b"%d" % body.length))
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
