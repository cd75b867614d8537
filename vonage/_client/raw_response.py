"""The whole answer where one is wanted, with the types of the method that was called."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import contextmanager
from functools import wraps
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeAlias, TypeVar

from vonage_openapi import Answer

from vonage._client.responses import request_id
from vonage._client.state import captured
from vonage.errors import Error

if TYPE_CHECKING:
    from collections.abc import Generator

P = ParamSpec("P")
T = TypeVar("T")


class RawResponse(Generic[T]):
    """What a method returned, and the answer it came from. Of several calls, as in paging, the last counts.

    Attributes:
        data: What the method returned.
        status: The HTTP status.
        headers: The headers, names in lower case.
        content: The body as it came.
        request_id: Identifies the request for support, if the answer has it.
        elapsed: Seconds from sending to the last byte, repetitions included.
    """

    def __init__(self, data: T, answer: Answer) -> None:
        self.data = data
        self.status: int = answer.status
        self.headers: Mapping[str, str] = answer.headers
        self.content: bytes = answer.content
        self.request_id: str | None = request_id(answer)
        self.elapsed: float | None = answer.elapsed

    def __repr__(self) -> str:
        return f"<RawResponse {self.status}, {len(self.content)} bytes>"


Method: TypeAlias = Callable[P, T]
RawMethod: TypeAlias = Callable[P, RawResponse[T]]
AsyncMethod: TypeAlias = Callable[P, Awaitable[T]]
AsyncRawMethod: TypeAlias = Callable[P, Awaitable[RawResponse[T]]]


def with_raw_response(method: Method[P, T]) -> RawMethod[P, T]:
    """See `Client.with_raw_response`."""

    @wraps(method)
    def called(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        with _capture() as answers:
            data = method(*args, **kwargs)
        return RawResponse(data, _last(answers, method))

    return called


def async_with_raw_response(method: AsyncMethod[P, T]) -> AsyncRawMethod[P, T]:
    """See `AsyncClient.with_raw_response`."""

    @wraps(method)
    async def called(*args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        with _capture() as answers:
            outcome = method(*args, **kwargs)
            data = await outcome if isawaitable(outcome) else outcome  # an iterator is told what it is below
        return RawResponse(data, _last(answers, method))

    return called


@contextmanager
def _capture() -> Generator[list[Answer]]:
    """Collect the answers of this thread's or task's calls."""
    answers: list[Answer] = []
    token = captured.set(answers)
    try:
        yield answers
    finally:
        captured.reset(token)


def _last(answers: list[Answer], method: Callable[..., Any]) -> Answer:
    if not answers:
        name = getattr(method, "__name__", repr(method))
        raise Error(f"with_raw_response: {name} sends nothing by itself, so there is no response to return")
    return answers[-1]
