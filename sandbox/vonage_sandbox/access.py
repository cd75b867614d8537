"""Who may use the sandbox: programs, and its own page; not the pages of other origins that somebody has open.

A browser sends to this machine what any web page asks it to: forms, images and `fetch` without CORS, whose answers the
page cannot read but which act all the same. And where a page has its own name point at this machine (DNS rebinding), it
reads the answers too. So everything that is reached over the network answers to its own names only, and to requests
that a browser says come from elsewhere not at all. Programs say nothing of the kind: they send no `Origin`.

Browsers leave out `Sec-Fetch-Site` towards an address that is neither HTTPS nor this machine. What a GET does there is
guarded by the names and by the secret, which is why the command line draws it at random.
"""

from __future__ import annotations

import ipaddress
import logging
import re
from collections.abc import Iterable
from functools import cache
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from vonage_sandbox import errors, routing
from vonage_sandbox.options import Options, host_of, is_loopback

log: logging.Logger = logging.getLogger("vonage_sandbox")

_HOST = re.compile(r"(\[[0-9a-f:.]+\]|[^\s:/@\[\]]+)(:[0-9]*)?", re.IGNORECASE)


class AccessPolicy:
    """Decides which requests are let in.

    Args:
        host: Where the sandbox listens.
        options: Say which other names lead to it.
    """

    def __init__(self, host: str, options: Options) -> None:
        self._everywhere = host in ("", "0.0.0.0", "::")  # noqa: S104  compared, not bound
        names = (host, host_of(options.public_url or ""), *options.allowed_hosts)
        self._names = {name.lower().strip("[]") for name in names if name}
        self._public = _authority(options.public_url or "")

    def refuse_host(self, hosts: Iterable[str]) -> str | None:
        """Why a request is refused for the name that it was sent to.

        Args:
            hosts: Its `Host` headers.
        """
        given = list(hosts)
        found = _HOST.fullmatch(given[0]) if len(given) == 1 else None
        if found is None:
            return "The request needs one Host header with a name."
        name = found[1].strip("[]").lower().removesuffix(".")
        if self._is_own(name):
            return None
        return f"The sandbox does not answer to the name {name}. If it should, start it with --allow-host {name}."

    def refuse_origin(self, headers: Headers, method: str, path: str) -> str | None:
        """Why a request is refused for the page that sent it."""
        own = {headers.get("host", "").lower(), self._public}
        for origin in headers.getlist("origin"):
            if not _authority(origin) or _authority(origin) not in own:
                return f"Pages of {origin[:100]!r} cannot use the sandbox."
        site = headers.get("sec-fetch-site", "none")
        if site not in ("none", "same-origin") and not _is_visit(headers, method, path):
            return "Pages of other origins cannot use the sandbox."
        return None

    def _is_own(self, name: str) -> bool:
        if name in self._names or is_loopback(name):
            return True
        if self._everywhere and _is_address(name):
            return True  # one of this machine's, and nothing that a stranger could point here
        return any(name == domain or name.endswith(f".{domain}") for domain in _platform_domains())


class AccessMiddleware:
    """Lets only the requests through that an access policy allows."""

    def __init__(self, app: ASGIApp, policy: AccessPolicy) -> None:
        self._app = app
        self._policy = policy

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        why = self._policy.refuse_host(headers.getlist("host")) or self._policy.refuse_origin(
            headers, scope.get("method", "GET"), scope["path"]
        )
        if why is None:
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        else:
            log.warning("refused %s %s: %s", scope["method"], scope["path"][:200], why)
            done = errors.problem(403, why, "")
            raw = [(name.encode(), text.encode()) for name, text in done.headers.items()]
            await send({"type": "http.response.start", "status": done.status, "headers": raw})
            await send({"type": "http.response.body", "body": done.body})


def _is_visit(headers: Headers, method: str, path: str) -> bool:
    """Whether somebody follows a link to what is meant for browsers, in a window of its own.

    That is the inspector, and the operations that need no credentials as a phone's browser opens them.
    """
    if (method, headers.get("sec-fetch-mode"), headers.get("sec-fetch-dest")) != ("GET", "navigate", "document"):
        return False
    match = routing.find(method, path)
    return path == "/" or (match is not None and not match.operation.security)


def _authority(origin: str) -> str:
    """Host and port of an origin; empty for `null` and the like."""
    try:
        parts = urlsplit(origin)
    except ValueError:
        return ""
    return parts.netloc.lower() if parts.scheme in ("http", "https") else ""


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


@cache
def _platform_domains() -> frozenset[str]:
    """The domains of the platform, regions included: a program may have its names lead to the sandbox."""
    return frozenset(".".join(host.split(".")[-2:]) for host in routing.platform_hosts())
