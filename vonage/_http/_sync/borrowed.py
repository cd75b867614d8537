# Made from vonage/_http/_async/borrowed.py by `make generate`. Do not edit: change the async module.
"""Sends by a client or transport of httpx or httpx2 that the user brings along, and closes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from vonage._http.bodies import Reader
from vonage._http.borrowed import Watch, library_of, reading, request_of
from vonage._http.clock import within
from vonage._http.failures import as_ours
from vonage._http.transport import HttpRequest, HttpResponse
from vonage._http.waiting import bounded


class Borrowed:
    """A transport over what the user brought."""

    def __init__(self, given: Any, send: Callable[[Any], Any]) -> None:
        self._library = library_of(given)
        self._given = given
        self._send = send

    def open(self, outgoing: HttpRequest) -> HttpResponse:
        """See `Transport`."""
        watch = Watch(outgoing)

        def saw(event: str, info: Any) -> None:
            watch.saw(event, info)

        try:
            request = request_of(self._library, outgoing, watch, saw)
            return _Response(bounded(lambda: self._send(request), outgoing.deadline), outgoing)
        except AssertionError:  # a test's own, out of its mock
            raise
        except Exception as error:
            failure = as_ours(error, outgoing, watch.may_have_sent(error, self._given))
        raise failure

    def close(self) -> None:
        """It is the user's to close."""


class _Response:
    def __init__(self, response: Any, outgoing: HttpRequest) -> None:
        self._response = response
        self._outgoing = outgoing
        self.status: int = response.status_code
        self.headers: Mapping[str, str] = dict(response.headers)

    def read(self) -> bytes:
        reader, pieces = reading(self._response, self.status, self.headers)
        try:
            content: bytes = bounded(lambda: self._whole(reader, pieces), self._outgoing.deadline)
        except Exception as error:
            if self.status >= 300:
                return reader.content()  # the status says enough
            failure = as_ours(error, self._outgoing, True)
        else:
            return content
        raise failure

    def _whole(self, reader: Reader, pieces: Any) -> bytes:
        for piece in pieces:
            if not reader.take(piece):
                return reader.content()
            within(None, self._outgoing.deadline)  # where nothing else ends what comes piece by piece
        reader.end()
        return reader.content()

    def iter_bytes(self) -> Iterator[bytes]:
        reader, pieces = reading(self._response, self.status, self.headers, streamed=True)
        try:
            for piece in pieces:
                for part in reader.unpack(piece):
                    yield part
            reader.end()
            return
        except Exception as error:
            failure = as_ours(error, self._outgoing, True)
        raise failure

    def close(self) -> None:
        with suppress(Exception):  # the answer is there; what becomes of the connection is not worth an error
            self._response.close()
