"""The client: it sends requests, retries them where that is safe, and has one attribute per API."""

from __future__ import annotations

import ssl
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Mapping
from contextlib import aclosing
from types import TracebackType
from typing import Any, TypeVar

from vonage_openapi import UNSET, Answer, Op, Request
from vonage_openapi.files import Progress, Target
from vonage_openapi.formats import Json

from vonage._client.base import BaseClient
from vonage._client.by_path import operation_of
from vonage._client.exchange import NO_ERRORS, Errors
from vonage._client.log import log_attempt, log_failed_hook
from vonage._client.outcomes import wait_after
from vonage._client.paging import Pager
from vonage._client.raw_response import AsyncMethod, AsyncRawMethod, P, T, async_with_raw_response
from vonage._client.responses import known
from vonage._client.state import Backend
from vonage._crypto.hidden import hide
from vonage._http import make_async_transport, wrap_async
from vonage._http.transport import AsyncHttpClient, AsyncHttpResponse, AsyncTransport, HttpRequest
from vonage._http.waiting import async_called, async_run, async_sleep, async_turn
from vonage._products import AsyncProducts
from vonage.errors import PoolTimeoutError, TransportError
from vonage.hooks import after, before, response_info
from vonage.limiting import Limiter
from vonage.retry import Tries, is_spent

Self = TypeVar("Self", bound="AsyncClient")


class AsyncClient(AsyncProducts, BaseClient[AsyncHttpClient]):
    """All of Vonage's APIs, each as an attribute: `client.sms`, `client.voice`, ...

    Create one client and use it everywhere: it can be shared between tasks, threads and forked processes, and created
    outside an event loop. Close it, or use it in a `with` block, to close its connections.

    Args:
        key, secret: API key and secret of the account. Default: `VONAGE_API_KEY` and `VONAGE_API_SECRET`.
        signature_secret: Signature secret of the account, for signed SMS and webhooks. Default:
            `VONAGE_SIGNATURE_SECRET`.
        signature_method: `md5`, `sha1`, `sha256` or `sha512` for an HMAC, None for the MD5 hash. Default:
            `VONAGE_SIGNATURE_METHOD`.
        application_id, private_key: For APIs that use a JWT. The key is PEM text or bytes, a path, a key object, or a
            function that returns one of these. Default: `VONAGE_APPLICATION_ID` and `VONAGE_PRIVATE_KEY`.
        app_name, app_version: Name and version of your program, for the User-Agent header.
        timeout: In seconds: one number for connecting and for each read, a pair (connect, read), or
            `vonage.Timeout(connect, read, total)`, where total limits the whole call including retries. Default: 5,
            30 and 120.
        pool_connections: Accepted for compatibility with 3.x, without effect.
        pool_maxsize: How many idle connections to keep open.
        max_retries: How often to retry a request, where that cannot do anything twice. As in 3.x, an object with that
            number as `total` works too, such as urllib3's `Retry`.
        base_url: Where to send all requests: a sandbox or a gateway. Default: `VONAGE_BASE_URL`, or the APIs' hosts.
        region: Use the hosts of a region, where an API has them: `eu`, `us`, `ap`, or a Voice region such as `us-3`.
        validate: What to do with a request that the API's description does not allow: `error`, `warn` or `off`.
            Default: `VONAGE_VALIDATE`, or `error`.
        raise_on_error: Raise `OutcomeError` if a response of status 200 says that it failed (SMS, Verify v1, ...).
        headers: Headers to send with every request.
        vbc_token: Access token for Vonage Business Communications, or a function that returns one (a coroutine function
            too, for `AsyncClient`), which is called for each request and again after a 401 response. The token is sent
            to `client.vbc_...` only, and no other credentials are. Default: `VONAGE_VBC_TOKEN`.
        proxy: URL of a proxy; "" for no proxy. Default: from the environment (`HTTPS_PROXY`, `NO_PROXY`, ...).
        ssl_context: TLS settings. Default: one with the usual certificates.
        backend: The HTTP library: `httpx`, or `httpx2` or `aiohttp` if installed (aiohttp for asyncio only).
        http_client: Your own httpx client or transport, or any object with the `Transport` protocol. It replaces all
            connection settings above, and you have to close it.
        hooks: Functions of yours that are told of every attempt, see `vonage.hooks`; they may be coroutine functions.
        rate_limit: How fast to send, such as `30/s`, or a `RateLimit`; see `vonage.limiting`.

    Example:
        async with AsyncClient(key="abcd1234", secret="...") as client:
            await client.sms.send_message({"from": "AcmeInc", "to": "447700900000", "text": "Hello"})
    """

    def _connect(
        self,
        given: AsyncHttpClient | None,
        backend: Backend,
        proxy: str | None,
        context: ssl.SSLContext | None,
        pool: int,
    ) -> None:
        made = make_async_transport(backend, proxy, context, pool) if given is None else wrap_async(given)
        self._transport: AsyncTransport = made

    async def __aenter__(self: Self) -> Self:
        await self.preload()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close all connections. The client can be used again, and then opens new ones."""
        await self._transport.close()

    async def preload(self, *products: str) -> None:
        """Import the modules that calls need, so that the first call does not have to (about 0.1 s).

        With asyncio this happens outside the event loop; `async with` does it for what every call needs.

        Args:
            products: Names of the client's attributes, such as `sms` and `voice`.

        Raises:
            Error: The client has no such product.

        Example:
            await client.preload("sms", "voice")
        """
        await async_run(lambda: self._preload(self._transport, products))

    # Sending

    async def send(self, request: Request, /, *, errors: Errors = NO_ERRORS) -> Answer:
        """Check a request, add credentials, send it, and return the response if it is a success.

        All endpoints of `vonage_openapi` use this: `send_sms.asyncio(client=client, body=...)`.

        Args:
            request: A request, made by `build` of an endpoint.
            errors: The error class for an invalid request, by the field that is wrong; "" for any field.

        Raises:
            ValidationError: The request is not what the description allows; nothing was sent.
            MissingCredentialsError: The client has none of the credentials the operation needs; nothing was sent.
            HttpError: The platform refused it; see `vonage.errors` for the subclasses.
            TransportError: No answer came.
        """
        self._check(request, errors)
        outgoing = self._outgoing(request, await self._values(request) if request.op.schemes else None)
        tries = Tries(request.op.retry, self._max_retries, deadline=outgoing.deadline, body=outgoing.content)
        started = time.perf_counter()
        while True:
            incoming = await self._open(request, outgoing, tries)
            try:
                content = await incoming.read()
            except TransportError as error:
                again = tries.after_error(error)
                await self._tell(tries, request, again, error=error)
                if again is None:
                    known(error, request.op)
                    raise
                wait = again
            else:
                answer = Answer(incoming.status, incoming.headers, content, request, time.perf_counter() - started)
                again = wait_after(answer, tries)
                if again is None:
                    return self._accept(answer, outgoing.url)
                await self._tell(tries, request, again, incoming)
                self._hold_back(request, again)
                wait = again
            finally:
                await incoming.close()
            await async_sleep(wait)

    async def stream(self, request: Request, /) -> AsyncGenerator[tuple[Answer, bytes]]:
        """Send a request and read its response in pieces: yields the response without its body, with each piece of it.

        Use it for downloads by an endpoint that are too large for memory. A read that breaks is not retried, as you
        already have some of the pieces.

        Args:
            request: A request, made by `build` of an endpoint.

        Raises:
            Error: The same as `send`, before the first piece; after that, `TransportError` for a broken read.

        Example:
            >>> with open("report.csv", "wb") as file:
            ...     async for answer, piece in client.stream(get_report.build("17")):
            ...         file.write(piece)
        """
        self._check(request)
        outgoing = self._outgoing(request, await self._values(request) if request.op.schemes else None, streamed=True)
        tries = Tries(request.op.retry, self._max_retries, deadline=outgoing.deadline, body=outgoing.content)
        incoming = await self._open(request, outgoing, tries)
        try:
            answer = Answer(incoming.status, incoming.headers, b"", request)
            if incoming.status >= 300 or answer.is_mislabelled:
                answer = Answer(incoming.status, incoming.headers, await incoming.read(), request)
                self._accept(answer, outgoing.url)
            async for piece in incoming.iter_bytes():
                yield answer, piece
        except TransportError as error:
            known(error, request.op)
            raise
        finally:
            await incoming.close()

    async def _open(self, request: Request, outgoing: HttpRequest, tries: Tries) -> AsyncHttpResponse:
        """Send until there is an answer that stands, or no further try is allowed."""
        renewed: HttpRequest | None = None
        while True:
            if self._limiter is not None:
                await self._take_turn(self._limiter, request, outgoing)
            watched = self._is_watched() and await self._announce(request, outgoing, tries)
            started = time.perf_counter()
            try:
                incoming = await self._transport.open(renewed or outgoing)
            except TransportError as error:
                again = tries.after_error(error)
                if watched:
                    await self._tell(tries, request, again, None, error, time.perf_counter() - started)
                if again is None:
                    known(error, request.op)
                    raise
                wait = again
            else:
                spent = time.perf_counter() - started
                if incoming.status == 401 and renewed is None and (renewed := await self._renewed(request, outgoing)):
                    if watched:
                        await self._tell(tries, request, 0.0, incoming, None, spent)
                    await incoming.close()
                    continue
                again = tries.after_status(incoming.status, incoming.headers)
                if watched:
                    await self._tell(tries, request, again, incoming, None, spent)
                if incoming.status == 429 and again is not None:
                    self._hold_back(request, again)
                if again is None:
                    return incoming
                wait = again
                await incoming.close()
            await async_sleep(wait)

    async def _values(self, request: Request) -> dict[str, Any] | None:
        """The credentials of another API for a request; None stands for Vonage's."""
        chosen = self._chosen(request)
        if chosen is None:
            return None
        return {name: hide(await async_called(value)) if callable(value) else value for name, value in chosen.items()}

    async def _renewed(self, request: Request, outgoing: HttpRequest) -> HttpRequest | None:
        """The same request with other credentials, after an answer 401: functions are asked anew. None for the same,
        and where the request cannot be sent again."""
        if is_spent(outgoing.content):
            return None
        chosen = self._chosen(request) if request.op.schemes else None
        if chosen is None:
            return self._with_other_token(outgoing)
        functions = {name: value for name, value in chosen.items() if callable(value)}
        values = {name: hide(await async_called(function)) for name, function in functions.items()}
        return self._with_values(outgoing, request.op, values)

    async def _take_turn(self, limiter: Limiter, request: Request, outgoing: HttpRequest) -> None:
        """Wait until the rate limit lets a request go, unless its deadline comes first."""
        while wait := await async_turn(limiter, self._account(), request.body):
            if outgoing.deadline is not None and time.monotonic() + wait >= outgoing.deadline:
                raise PoolTimeoutError(f"the rate limit leaves no turn in time: the next is in {wait:.1f} s")
            await async_sleep(wait)

    # Telling the log and the hooks

    async def _announce(self, request: Request, outgoing: HttpRequest, tries: Tries) -> bool:
        """Tell of an attempt that begins."""
        info = tries.info = self._info(request.op, outgoing, 1 if tries.info is None else tries.info.attempt + 1)
        await self._call_hooks(before(self._hooks, info))
        return True

    async def _tell(
        self,
        tries: Tries,
        request: Request,
        again: float | None,
        incoming: AsyncHttpResponse | None = None,
        error: TransportError | None = None,
        seconds: float | None = None,
    ) -> None:
        """Tell what came of it; without seconds, what its headers had not yet said: its body broke, or says that it was
        throttled."""
        if tries.info is not None:
            is_late = seconds is None
            throttled = is_late and error is None
            response = response_info(tries.info, incoming, error, seconds or 0.0, again, throttled=throttled)
            log_attempt(request.path, response)
            await self._call_hooks(after(self._hooks, response, late=is_late))

    async def _call_hooks(self, calls: Iterator[Callable[[], Any]]) -> None:
        for call in calls:
            try:
                await async_called(call)
            except Exception as error:
                log_failed_hook(error)

    # Lists, raw answers, and operations without a method of their own

    async def iterate(self, request: Request, /, *, errors: Errors = NO_ERRORS) -> AsyncIterator[Json]:
        """Iterate over all entries of a list; each page is requested when it is needed.

        Args:
            request: A request, made by `build` of a list endpoint.
            errors: As for `send`.

        Example:
            async for call in client.iterate(list_calls.build(status="completed")):
                print(call["uuid"])
        """
        pager = Pager(request)
        client = self
        while pager.request is not None:
            answer = await client.send(pager.request, errors=errors)
            if pager.by_links:
                client = self.with_options(validate="off")  # what the platform's own link has, it takes
            for item in pager.take(answer):
                yield item

    def with_raw_response(self, method: AsyncMethod[P, T]) -> AsyncRawMethod[P, T]:
        """Wrap a method to return the whole response: status, headers, request id, elapsed seconds, and the data.

        Example:
            response = await client.with_raw_response(client.account.get_balance)()
            print(response.status, response.headers["content-type"], response.data["value"])
        """
        return async_with_raw_response(method)

    async def get_recording(self, url: str) -> bytes:
        """The same as `client.voice.get_recording`."""
        return await self.voice.get_recording(url)

    async def get(
        self, host: str, request_uri: str, params: Mapping[str, object] | None = None, auth_type: str | None = None
    ) -> Json | bytes:
        """GET any path of the platform and return the decoded answer.

        Args:
            host: The host, `api.nexmo.com`.
            request_uri: The path, with a slash in front.
            params: The query.
            auth_type: `jwt`, `params` or `header`, as in 3.x. `params` sends key and secret in the header as well,
                as they do not belong into an address.

        Raises:
            InvalidAuthenticationTypeError: Another auth_type, or none.
        """
        return await self._call(operation_of("GET", host, request_uri, auth_type), query=params or {})

    async def post(
        self,
        host: str,
        request_uri: str,
        params: object,
        auth_type: str | None = None,
        body_is_json: bool = True,
        supports_signature_auth: bool = False,
        oauth_token: str | None = None,
    ) -> Json | bytes:
        """POST to any path, JSON or a form. A form that supports signatures is signed if the client has a secret.

        An `oauth_token` goes with the auth_type `oauth2`.
        """
        oauth_token = hide(oauth_token)
        signed = supports_signature_auth and bool(self.signature_secret)
        kind = "signature" if signed else auth_type
        client = self if oauth_token is None else self.with_options(token=oauth_token)
        return await client._call(operation_of("POST", host, request_uri, kind, body_is_json), body=params)

    async def put(self, host: str, request_uri: str, params: object, auth_type: str | None = None) -> Json | bytes:
        """PUT JSON to any path."""
        return await self._call(operation_of("PUT", host, request_uri, auth_type, True), body=params)

    async def patch(self, host: str, request_uri: str, params: object, auth_type: str | None = None) -> Json | bytes:
        """PATCH any path with JSON."""
        return await self._call(operation_of("PATCH", host, request_uri, auth_type, True), body=params)

    async def delete(
        self,
        host: str,
        request_uri: str,
        params: Mapping[str, object] | str | None = None,
        auth_type: str | None = None,
    ) -> Json | bytes:
        """DELETE any path. As in 3.5, the third argument may be the auth_type."""
        if isinstance(params, str):
            params, auth_type = None, params
        return await self._call(operation_of("DELETE", host, request_uri, auth_type), query=params or {})

    async def _download(self, request: Request, target: Target, progress: Progress | None) -> int:
        """Write the response to a request to a file as it arrives; returns its length in bytes."""
        from vonage._shared.downloads import Download

        with Download(target, progress) as file:
            async with aclosing(self.stream(request)) as pieces:
                async for answer, piece in pieces:
                    file.take(answer, piece)
        return file.done

    async def _call(self, op: Op, *, query: Mapping[str, Any] | None = None, body: object = None) -> Json | bytes:
        request = op.request(query=query, body=UNSET if body is None else body)
        answer: Json | bytes = (await self.with_options(validate="off").send(request)).data
        return answer
