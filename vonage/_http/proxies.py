"""Which proxy an address goes through."""

from __future__ import annotations

import sys
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from vonage._crypto.hidden import hide
from vonage.errors import Error


class Proxies:
    """The proxy that was given, else what the environment says for an address (`HTTPS_PROXY`, `NO_PROXY`, ...).

    Args:
        given: An address; None asks the environment, "" stands for no proxy at all.

    Raises:
        Error: The address cannot be one of a proxy. It is not quoted, as it may hold a password.
    """

    def __init__(self, given: str | None) -> None:
        given = hide(given)
        self._given = _checked("proxy", given) if given else None
        self._named: dict[str, str] = (
            {name: hide(value) for name, value in getproxies().items()} if given is None else {}
        )
        self._chosen: dict[tuple[str, str], str | None] = {}

    def of(self, scheme: str, netloc: str) -> str | None:
        """The proxy for an origin; None to go there directly."""
        if not self._named:
            return self._given
        origin = (scheme, netloc)
        if origin not in self._chosen:
            # Checked no earlier, as a desktop may name one that nothing here goes through.
            name = scheme if self._named.get(scheme) else "all"
            named = self._named.get(name)
            used = named if named and not proxy_bypass(netloc) else None
            self._chosen[origin] = None if used is None else _checked(f"{name}_proxy", used)
        return self._chosen[origin]


def _checked(name: str, address: str) -> str:
    # Environments often name the host alone. Hidden, as there may be a password in it.
    address = hide(address)
    address = address if "://" in address else hide(f"http://{address}")
    if address.startswith("socks://"):  # what desktops write for version 5
        address = hide(f"socks5{address[5:]}")
    if not _is_of_a_proxy(address):
        raise Error(
            f"{name}: must be the address of a proxy for http, https, socks5 or socks5h, such as"
            " http://proxy.example.com:3128"
        )
    return address


def _is_of_a_proxy(address: str) -> bool:
    # By itself, as the parts of an address would show the password in a traceback of the refusal.
    try:
        parts = urlsplit(address)
        usable = parts.scheme in ("http", "https", "socks5", "socks5h") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False
    return usable and address.isprintable() and " " not in address


def check_for_asyncio(scheme: str, proxy: str | None) -> None:
    """Refuse what asyncio cannot do.

    Raises:
        Error: It is TLS within TLS, on an old Python.
    """
    if proxy is not None and scheme == "https" and proxy.startswith("https:") and sys.version_info < (3, 11):
        raise Error(
            "proxy: asyncio has TLS within TLS since Python 3.11; here use the proxy by http://, or vonage.Client"
        )
