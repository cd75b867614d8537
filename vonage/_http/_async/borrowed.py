"""Sends by a client or transport of httpx or httpx2 that the user brings along, and closes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import suppress
from typing import Any

from vonage._http.bodies import Reader
from vonage._http.borrowed import Watch, library_of, reading, request_of
from vonage._http.clock import within
from vonage._http.failures import as_ours
from vonage._http.transport import AsyncHttpResponse, HttpRequest
from vonage._http.waiting import async_bounded


class AsyncBorrowed:
    """A transport over what the user brought."""

    def __init__(self, given: Any, send: Callable[[Any], Any]) -> None:
        self._library = library_of(given)
        self._given = given
        self._send = send

    async def open(self, outgoing: HttpRequest) -> AsyncHttpResponse:
        """See `AsyncTransport`."""
        watch = Watch(outgoing)

        async def saw(event: str, info: Any) -> None:
            watch.saw(event, info)

        try:
            request = request_of(self._library, outgoing, watch, saw)
            return _Response(await async_bounded(lambda: self._send(request), outgoing.deadline), outgoing)
        except AssertionError:  # a test's own, out of its mock
            raise
        except Exception as error:
            failure = as_ours(error, outgoing, watch.may_have_sent(error, self._given))
        raise failure

    async def close(self) -> None:
        """It is the user's to close."""


class _Response:
    def __init__(self, response: Any, outgoing: HttpRequest) -> None:
        self._response = response
        self._outgoing = outgoing
        self.status: int = response.status_code
        self.headers: Mapping[str, str] = dict(response.headers)

    async def read(self) -> bytes:
        reader, pieces = reading(self._response, self.status, self.headers)
        try:
            content: bytes = await async_bounded(lambda: self._whole(reader, pieces), self._outgoing.deadline)
        except Exception as error:
            if self.status >= 300:
                return reader.content()  # the status says enough
            failure = as_ours(error, self._outgoing, True)
        else:
            return content
        raise failure

    async def _whole(self, reader: Reader, pieces: Any) -> bytes:
        async for piece in pieces:
            if not reader.take(piece):
                return reader.content()
            within(None, self._outgoing.deadline)  # where nothing else ends what comes piece by piece
        reader.end()
        return reader.content()

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        reader, pieces = reading(self._response, self.status, self.headers, streamed=True)
        try:
            async for piece in pieces:
                for part in reader.unpack(piece):
                    yield part
            reader.end()
            return
        except Exception as error:
            failure = as_ours(error, self._outgoing, True)
        raise failure

    async def close(self) -> None:
        with suppress(Exception):  # the answer is there; what becomes of the connection is not worth an error
            await self._response.aclose()
