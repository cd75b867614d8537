"""The sandbox as an ASGI application: the page, the event stream, and everything else through the gateway."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from vonage_sandbox import control, inspector
from vonage_sandbox.access import AccessMiddleware, AccessPolicy
from vonage_sandbox.control import PREFIX
from vonage_sandbox.exchange import HttpRequest, HttpResponse
from vonage_sandbox.gateway import LARGEST_BODY, Gateway
from vonage_sandbox.journal import Event, TooManyWatchersError
from vonage_sandbox.platform import Platform
from vonage_sandbox.server import cut

HEARTBEAT = 15.0
WAITING = 1000
"""Events that may wait for a slow watcher before it is let go."""


def create_app(platform: Platform, gateway: Gateway, policy: AccessPolicy) -> Starlette:
    """Make the application.

    Args:
        platform: The platform.
        gateway: Answers the requests.
        policy: Decides which of them come in.
    """

    async def events(request: Request) -> Response:
        after = request.headers.get("last-event-id", request.query_params.get("after", ""))
        return _stream(platform, int(after) if after.isdigit() else None)

    pages = [Route(f"{PREFIX}/events", events), *inspector.routes()]
    routes = [*pages, Route("/{path:path}", _Everything(gateway))]
    return Starlette(routes=routes, middleware=[Middleware(AccessMiddleware, policy)])


class _Everything:
    """Passes a request on to the gateway. An ASGI application of its own, as it serves every method there is."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        try:
            incoming = await _incoming(request)
        except ClientDisconnect:
            return
        if incoming.path.startswith(PREFIX):
            # Control requests may wait, and what they wait for may need this very loop.
            done = await run_in_threadpool(self._gateway.handle, incoming)
        else:
            done = self._gateway.handle(incoming)
        if done.delay:
            await asyncio.sleep(done.delay)
        if done.dropped:
            cut(scope)
            return
        await _response(done)(scope, receive, send)


async def _incoming(request: Request) -> HttpRequest:
    body = b""
    most = control.LARGEST_BODY if request.scope["path"].startswith(PREFIX) else LARGEST_BODY
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            break  # it is refused by its length
    scope = request.scope
    path = scope.get("raw_path") or scope["path"].encode()
    return HttpRequest(
        request.method,
        path.decode("latin-1").partition("?")[0],
        scope["query_string"].decode("latin-1"),
        {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]},
        body,
    )


def _response(done: HttpResponse) -> Response:
    return Response(done.body, done.status, done.headers)


def _stream(platform: Platform, after: int | None) -> Response:
    """Server-sent events, each one line of JSON: `{"kind", "action", "item"}`, with the event's number as id."""
    loop = asyncio.get_running_loop()
    queue: asyncio.Queue[Event | None] = asyncio.Queue(WAITING)

    def put(event: Event | None) -> None:
        if queue.full():
            event = None  # too slow: the browser comes back by itself and says what it has seen last
            queue.get_nowait()
        queue.put_nowait(event)

    def watcher(event: Event | None) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(put, event)

    with platform.lock:
        try:
            stop = platform.journal.watch(watcher, after)
        except TooManyWatchersError as error:
            return JSONResponse({"title": "Too many watchers", "detail": str(error)}, 503)

    async def lines() -> AsyncIterator[str]:
        try:
            yield ": the sandbox tells what happens\n\n"
            while True:
                try:
                    event = await asyncio.wait_for(queue.get(), HEARTBEAT)
                except asyncio.TimeoutError:
                    yield ": still here\n\n"
                    continue
                if event is None:
                    return
                data = f'{{"kind":"{event.kind}","action":"{event.action}","item":{event.text}}}'
                yield f"id: {event.number}\ndata: {data}\n\n"
        finally:
            with platform.lock:
                stop()

    return StreamingResponse(lines(), media_type="text/event-stream", headers={"cache-control": "no-store"})
