"""Programs that receive webhooks in this process: an ASGI or WSGI application gets them without a port."""

from __future__ import annotations

import inspect
from collections.abc import Callable, MutableMapping
from contextlib import ExitStack
from typing import Any, cast

import anyio
import httpx
from anyio.from_thread import start_blocking_portal

from vonage_sandbox.options import OptionError

RECEIVER = "http://receiver"
"""The address of an application, where no other is given."""


def transport_to(application: Any) -> httpx.BaseTransport:
    """Carries requests into an application.

    Raises:
        OptionError: It is neither an ASGI nor a WSGI application.
    """
    if _is_asgi(application):
        return AsgiTransport(application)
    wsgi: Any = application
    if callable(wsgi) and _takes(wsgi, 2):
        return httpx.WSGITransport(app=cast("Any", wsgi))
    raise OptionError(
        "webhook_app: must be an ASGI application such as FastAPI's or Starlette's, or a WSGI application such as"
        f" Flask's or Django's, not {type(application).__name__}"
    )


class AsgiTransport(httpx.BaseTransport):
    """Runs an ASGI application in an event loop of its own, with its lifespan, and hands requests to it.

    Args:
        application: The application.
    """

    def __init__(self, application: Callable[..., Any]) -> None:
        self._application = application
        self._inner = httpx.ASGITransport(app=application, raise_app_exceptions=False)
        self._stack = ExitStack()
        self._portal = self._stack.enter_context(start_blocking_portal("asyncio"))
        try:
            self._stack.enter_context(self._portal.wrap_async_context_manager(_Lifespan(application)))
        except BaseException:
            self._stack.close()
            raise

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """See httpx."""
        return self._portal.call(self._answer, request, request.read())

    def close(self) -> None:
        """See httpx."""
        self._stack.close()

    async def _answer(self, request: httpx.Request, body: bytes) -> httpx.Response:
        limit = request.extensions.get("timeout", {}).get("read")
        again = httpx.Request(request.method, request.url, headers=request.headers, content=body)
        try:
            with anyio.fail_after(limit):
                answer = await self._inner.handle_async_request(again)
                content = await answer.aread()
        except TimeoutError:
            raise httpx.ReadTimeout("the application took too long", request=request) from None
        return httpx.Response(answer.status_code, headers=answer.headers, content=content, request=request)


class _Lifespan:
    """Tells an application that it begins and ends. One that knows nothing of that is left alone."""

    def __init__(self, application: Callable[..., Any]) -> None:
        self._application = application
        self._state: MutableMapping[str, Any] = {}

    async def __aenter__(self) -> None:
        self._begun, self._ending, self._failed = anyio.Event(), anyio.Event(), ""
        self._group = anyio.create_task_group()
        await self._group.__aenter__()
        self._group.start_soon(self._run)
        await self._begun.wait()
        if self._failed:
            await self._group.__aexit__(None, None, None)
            raise OptionError(f"webhook_app: the application does not start: {self._failed}")

    async def __aexit__(self, *error: object) -> None:
        self._ending.set()
        await self._group.__aexit__(None, None, None)

    async def _run(self) -> None:
        sent = False

        async def receive() -> MutableMapping[str, Any]:
            nonlocal sent
            if sent:
                await self._ending.wait()
                return {"type": "lifespan.shutdown"}
            sent = True
            return {"type": "lifespan.startup"}

        async def send(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "lifespan.startup.failed":
                self._failed = str(message.get("message") or "it does not say why")
            if message["type"].startswith("lifespan.startup"):
                self._begun.set()

        scope = {"type": "lifespan", "asgi": {"version": "3.0", "spec_version": "2.0"}, "state": self._state}
        try:
            await self._application(scope, receive, send)
        except Exception:  # noqa: S110  the way to say that lifespans are unknown here
            pass
        finally:
            self._begun.set()


def _is_asgi(application: Any) -> bool:
    if inspect.isclass(application) or not callable(application):
        return False
    call = application if inspect.isroutine(application) else application.__call__
    return inspect.iscoroutinefunction(call) or (_takes(application, 3) and not _takes(application, 2))


def _takes(application: Callable[..., Any], count: int) -> bool:
    try:
        inspect.signature(application).bind(*range(count))
    except (TypeError, ValueError):
        return False
    return not inspect.isclass(application)
