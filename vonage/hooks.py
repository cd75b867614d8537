"""Functions of yours that are told of every request: for metrics, traces and logs of your own.

    from vonage import Client, Hooks

    def slow(response):
        if response.seconds > 1:
            print(response.request.operation, response.status, response.seconds)

    client = Client(hooks=Hooks(on_response=slow))

They are told about each attempt, whatever HTTP library sends it, and never see secrets, phone numbers or texts. An
exception in one is logged and does not disturb the call. With `AsyncClient` they may be coroutine functions.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeAlias

__all__ = ["Hooks", "RequestInfo", "ResponseInfo"]


@dataclass(eq=False)
class RequestInfo:
    """One attempt to send a request.

    Attributes:
        operation: The operation, such as `send_sms`.
        verb: The HTTP verb.
        host: The host that it goes to.
        path: The path as its description has it, with the names of parameters in place of their values.
        attempt: 1 for the first attempt, 2 for the first repetition, and so on.
        state: Empty; a place for hooks to keep what belongs to this attempt, such as a span.
    """

    operation: str
    verb: str
    host: str
    path: str
    attempt: int
    state: dict[str, Any] = field(default_factory=dict[str, Any], repr=False)


@dataclass(frozen=True)
class ResponseInfo:
    """What came of an attempt.

    Attributes:
        request: The attempt.
        status: The HTTP status; None if there was no response.
        error: What went wrong instead.
        seconds: From sending to the headers of the response, or to the error.
        request_id: The platform's id of the request, for support.
        retry_in: Seconds until the next attempt; None if there is none.
        throttled: Whether the platform refused it as too much, which SMS say in a response of status 200.
    """

    request: RequestInfo
    status: int | None
    error: Exception | None
    seconds: float
    request_id: str | None
    retry_in: float | None
    throttled: bool = False


OnRequest: TypeAlias = Callable[[RequestInfo], Awaitable[None] | None]
OnResponse: TypeAlias = Callable[[ResponseInfo], Awaitable[None] | None]


@dataclass(frozen=True)
class Hooks:
    """Functions to call; each is optional.

    Attributes:
        on_request: Called before each attempt.
        on_response: Called after each attempt.
        on_retry: Called after each attempt that is followed by another one, before the wait for it.
    """

    on_request: OnRequest | None = None
    on_response: OnResponse | None = None
    on_retry: OnResponse | None = None


HooksLike: TypeAlias = Hooks | Sequence[Hooks] | None


def as_hooks(given: Any) -> tuple[Hooks, ...]:
    """Hooks as a client keeps them."""
    found = () if given is None else (given,) if isinstance(given, Hooks) else tuple(given)
    for each in found:
        if not isinstance(each, Hooks):
            raise TypeError(f"hooks: must be Hooks or a list of Hooks, not {type(each).__name__}")
    return found


def before(hooks: Sequence[Hooks], request: RequestInfo) -> Iterator[Callable[[], Any]]:
    """The calls to make before an attempt."""
    for each in hooks:
        if each.on_request is not None:
            yield partial(each.on_request, request)


def after(hooks: Sequence[Hooks], response: ResponseInfo, *, late: bool = False) -> Iterator[Callable[[], Any]]:
    """The calls to make after an attempt, or `late`, once its body was read."""
    for each in hooks:
        if each.on_response is not None and not late:
            yield partial(each.on_response, response)
        if each.on_retry is not None and response.retry_in is not None:
            yield partial(each.on_retry, response)


def response_info(
    request: RequestInfo, incoming: Any, error: Exception | None, seconds: float, again: float | None,
    *, throttled: bool = False,
) -> ResponseInfo:  # fmt: skip
    """What came of an attempt: a response with `status` and `headers`, or an error."""
    status: int | None = None if incoming is None else incoming.status
    headers: Any = {} if incoming is None else incoming.headers
    id: str | None = headers.get("x-request-id") or headers.get("x-nexmo-trace-id")
    return ResponseInfo(request, status, error, seconds, id, again, throttled)
