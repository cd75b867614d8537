"""Where a request goes, in the parts that a connection needs."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

from vonage._crypto.hidden import Hidden, hide
from vonage.errors import ConnectError

PORTS = {"http": 80, "https": 443}
_ADDRESS = re.compile(r"([a-zA-Z]+://[^/?#]*)([^#]*)")


class Origin(NamedTuple):
    """Scheme, host and port, and the host as the Host header has it."""

    scheme: str
    host: str
    port: int
    header: str


def split(url: str) -> tuple[Origin, str]:
    """The origin of an address, and the path and query that are asked for there.

    Raises:
        ConnectError: Nothing can be sent there.
    """
    found = _ADDRESS.match(url)
    if found is None:
        raise _refused()
    origin, target = origin_of(found[1]), hide(found[2]) if isinstance(url, Hidden) else found[2]
    return origin, target if target.startswith("/") else f"/{target}"


@lru_cache(maxsize=256)
def origin_of(address: str) -> Origin:
    """An origin; most are used again and again.

    Raises:
        ConnectError: Nothing can be sent there.
    """
    try:
        parts = urlsplit(address)
        scheme, host, port = parts.scheme, parts.hostname or "", parts.port
        if not host.isascii():
            host = host.encode("idna").decode("ascii")
    except ValueError:  # a UnicodeError is one
        raise _refused() from None
    if scheme not in PORTS or not host or port == 0 or not host.isprintable() or " " in host:
        raise _refused()
    shown = f"[{host}]" if ":" in host else host
    usual = PORTS[scheme]
    return Origin(scheme, host, port or usual, shown if port in (None, usual) else f"{shown}:{port}")


def _refused() -> ConnectError:
    # Not quoted: it may hold a password.
    return ConnectError("no connection: the address is not one of a host")
