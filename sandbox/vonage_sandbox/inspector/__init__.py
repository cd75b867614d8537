"""The inspector: the page at `/` that shows what goes on in the sandbox. Its routes stand before the platform's own.

Plain HTML, CSS and JavaScript modules, without a build step. It knows nothing but the control API and its event stream.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping, Sequence

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

MEDIA_TYPES: Mapping[str, str] = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
}
HEADERS: Mapping[str, str] = {
    # Only the page's own files may act on it, whatever a message says.
    "content-security-policy": "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-cache",
}
VERBS = ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
FILES = (
    "index.html",
    "style.css",
    "api.js",
    "behaviour.js",
    "calls.js",
    "codes.js",
    "dom.js",
    "faults.js",
    "form.js",
    "live.js",
    "main.js",
    "pages.js",
    "phones.js",
    "replay.js",
    "requests.js",
    "resources.js",
    "settings.js",
    "table.js",
    "webhooks.js",
    "welcome.js",
)


def routes() -> Sequence[BaseRoute]:
    """The routes of the page, for the sandbox's application."""
    return [Route("/", _file, methods=VERBS), Route("/inspector/{name}", _file, methods=VERBS)]


def _file(request: Request) -> Response:
    if request.method not in ("GET", "HEAD"):
        return PlainTextResponse(f"The page is not known with {request.method}, only with GET.", 405, {"allow": "GET"})
    name = request.path_params.get("name", "index.html")
    if name not in FILES:
        return PlainTextResponse("The page has no such file.", 404)
    content = pkgutil.get_data(__name__, f"page/{name}") or b""
    return Response(content, headers={**HEADERS, "content-type": MEDIA_TYPES[name.rpartition(".")[2]]})
