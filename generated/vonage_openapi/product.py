# Copied from codegen/runtime by `make generate`. Do not edit here.
"""What the compiled product classes share: the client they send with, and how arguments become requests."""

from __future__ import annotations

import sys
import warnings
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timezone
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar, cast

from ._runtime import Answer, Op, Problem, Request, ValidationError
from .formats import Json, is_list, is_object

if TYPE_CHECKING:
    from .files import Progress, Target

T_co = TypeVar("T_co", covariant=True)

Errors = Mapping[str, str]
"""The kind of error for a request that breaks its description, by the field that is to blame; "" for any."""

NO_ERRORS: Final[Errors] = {}

NOT_GIVEN: Any = None
"""Stands for a dict that is left out: of any type, so that checkers compare one that is given with its own type alone,
and name what is wrong in it."""

_INSIDE: Final = ("vonage", __name__.partition(".")[0])  # the packages that a warning is not about

sdk: dict[str, Callable[..., Any]] = {}
"""What the SDK above lends to the products, by name: its clients, for those that are given none, its error for a
request that breaks its description, and what it knows of a `missing` attribute."""


class ProductClient(Protocol):
    """What a product asks of a client: to send a request, and to give all entries of a list."""

    def send(self, request: Request, /, *, errors: Errors = ...) -> Answer: ...
    def iterate(self, request: Request, /, *, errors: Errors = ...) -> Iterator[Json]: ...


class AsyncProductClient(Protocol):
    """The same, awaited."""

    async def send(self, request: Request, /, *, errors: Errors = ...) -> Answer: ...
    def iterate(self, request: Request, /, *, errors: Errors = ...) -> AsyncIterator[Json]: ...


class _Base:
    """What the products of both kinds of client share."""

    _errors: Errors = NO_ERRORS
    _kind, _other_kind = "Client", "AsyncClient"
    _gone: str = ""
    """What to use in place of a product that the platform has shut down: its first call in a process warns of that."""

    def __init__(self, client: ProductClient | AsyncProductClient | None = None, **credentials: object) -> None:
        self._client: Any = _client_for(self, self._kind, self._other_kind, client, credentials)

    def __init_subclass__(cls) -> None:
        """Whatever a class derived from a product does not describe is described as there."""
        base = cls.__mro__[1]
        cls.__doc__ = cls.__doc__ or base.__doc__
        for name, value in vars(cls).items():
            if isinstance(value, FunctionType) and not value.__doc__:
                value.__doc__ = getattr(getattr(base, name, None), "__doc__", None)

    if not TYPE_CHECKING:  # a type checker shall know which methods there are

        def __getattr__(self, name: str) -> Any:
            raise _missing(self, name)

    def _sent(self, request: Request, errors: Errors | None) -> Any:
        """The answer to a request, or what gives it when awaited."""
        self._warn()
        return self._client.send(request, errors=self._errors if errors is None else errors)

    def _iterate(self, request: Request, errors: Errors | None = None) -> Any:
        """All entries of a list, page after page."""
        self._warn()
        return self._client.iterate(request, errors=self._errors if errors is None else errors)

    def _download(self, request: Request, target: Target, progress: Progress | None) -> Any:
        """Write the answer to a file as it arrives; gives its length, awaited if the client is."""
        self._warn()
        return self._client._download(request, target, progress)

    def _own(self, name: str) -> str:
        """What the client knows of itself and a path needs, such as its application."""
        return own(self._client, name)

    def _warn(self) -> None:
        """Warn if the product was shut down."""
        if self._gone:
            _warn(self._gone)


class Product(_Base):
    """One API, or what belongs together of several. Made by the client, such as `client.sms`.

    Args:
        client: The client to send with.
        credentials: Arguments for a client of its own, if none is given: `Sms(key=..., secret=...)`.
    """

    if TYPE_CHECKING:

        def __init__(self, client: ProductClient | None = None, **credentials: object) -> None: ...
        def _iterate(self, request: Request, errors: Errors | None = None) -> Iterator[Any]: ...
        def _download(self, request: Request, target: Target, progress: Progress | None) -> int: ...

    def _call(self, request: Request, errors: Errors | None = None) -> Any:
        """Send a request and return the decoded answer."""
        return self._sent(request, errors).data


class AsyncProduct(_Base):
    """The same, awaited."""

    _kind, _other_kind = "AsyncClient", "Client"

    if TYPE_CHECKING:

        def __init__(self, client: AsyncProductClient | None = None, **credentials: object) -> None: ...
        def _iterate(self, request: Request, errors: Errors | None = None) -> AsyncIterator[Any]: ...
        async def _download(self, request: Request, target: Target, progress: Progress | None) -> int: ...

    async def _call(self, request: Request, errors: Errors | None = None) -> Any:
        """Send a request and return the decoded answer."""
        return (await self._sent(request, errors)).data


class Listed(Generic[T_co]):
    """A class attribute that holds what is allowed somewhere. It is read from the description each time."""

    def __init__(self, read: Callable[[], T_co]) -> None:
        self._read = read

    def __get__(self, instance: object, owner: type) -> T_co:
        return self._read()


def values_of(op: Op, field: str, *path: str) -> list[str]:
    """What a field of a request may hold: an enumeration, what tells the members of a union apart, or a parameter.

    The path leads to the object with that field, or to the parameters, in the operation's rules.
    """
    from ._operations import load_rules, resolved

    rules = load_rules(op.package)
    schemas: Mapping[str, Any] = rules["schemas"]
    rule: Mapping[str, Any] = rules["operations"][op.id]
    for step in path:
        rule = resolved(rule[step], schemas)
    if rule.get("discriminator") == field:
        return list(rule["mapping"])
    found = rule.get("properties", rule)[field]
    return list(resolved(found.get("schema", found), schemas)["enum"])


_warned: set[str] = set()


def _warn(text: str) -> None:
    """Warn once in a process, at the line of the program that called, however deep inside of the SDK this is."""
    if text in _warned:
        return
    level, frame = 1, sys._getframe()  # pyright: ignore[reportPrivateUsage] - as in logging
    while (caller := frame.f_back) is not None and frame.f_globals.get("__name__", "").partition(".")[0] in _INSIDE:
        level, frame = level + 1, caller
    warnings.warn(text, DeprecationWarning, stacklevel=level)
    _warned.add(text)  # not before: who makes an error of it gets one each time


def _missing(product: object, name: str) -> AttributeError:
    """The error for an attribute that a product does not have, which says where to look if the SDK knows."""
    kind = type(product).__name__
    said = None if name.startswith("_") or "missing" not in sdk else sdk["missing"](kind, name)
    reason = f"{kind}.{name}: {said}" if said else f"{kind!r} object has no attribute {name!r}"
    return AttributeError(reason, name=name, obj=product)


def own(client: Any, name: str) -> str:
    """An attribute of a client that has to be there; a MissingCredentialsError if it was not given."""
    value: str | None = getattr(client, name, None)
    if value:
        return value
    raise sdk.get("MissingCredentialsError", ValueError)(f"this takes a client made with {name}=; this client has none")


def _client_for(product: object, kind: str, other: str, client: Any, credentials: dict[str, object]) -> Any:
    name = type(product).__name__
    if client is None and kind in sdk:
        return sdk[kind](**credentials)
    if credentials:
        raise TypeError(f"{name} takes a client or credentials for a new one, not both")
    if not callable(getattr(client, "send", None)):
        raise TypeError(f"{name} takes a client, not {type(client).__name__}")
    if any(base.__name__ == other for base in type(client).__mro__):
        raise TypeError(
            f"this {name} works with {kind}, not with {other}; every client holds its own, such as client.sms"
        )
    return client


def fields(params: Any, keywords: Mapping[str, Any]) -> Any:
    """The fields of a body: the dict if there is one, else the keywords, as in 3.x; never both."""
    return as_dict(params or keywords)


def filters(params: Any, keywords: Mapping[str, Any]) -> Mapping[str, Any]:
    """The same for a query; a ValidationError if it is not a dict."""
    values = fields(params, keywords)
    if not is_object(values):
        error = sdk.get("ValidationError", ValidationError)
        raise error([Problem("params", f"must be a dict, not {type(values).__name__}")])
    return values


def as_dict(params: Any) -> Any:
    """Any other mapping as a dict; what is not a mapping stays as it is."""
    if is_object(params) or not isinstance(params, Mapping):
        return params
    return dict(cast("Mapping[str, Any]", params))


def given(values: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments that are not None."""
    return {name: value for name, value in values.items() if value is not None}


def lower(value: Any) -> Any:
    """Small letters in place of capitals, as 3.x took them; what is not a string is left to the check."""
    return value.lower() if isinstance(value, str) else value


def as_string(value: Any) -> Any:
    """What may be given as an integer and is sent as a string."""
    return None if value is None else str(value)


def or_none(value: Any) -> Any:
    """What is not given where it is empty, or 0, as in 3.x."""
    return value or None


def as_list(values: Any) -> Any:
    """Any sequence but a string as a list; anything else is left to the check."""
    return list(cast("Sequence[Any]", values)) if isinstance(values, (tuple, set, frozenset)) else values


def as_message_id(value: str | Mapping[str, object]) -> str:
    """A message's id, out of the id itself or the answer to sending it; a ValidationError if there is none."""
    if isinstance(value, str) and value:
        return value
    reason = f"must be the id of a message or the response to it, not {value!r}"
    if isinstance(value, Mapping):
        with suppress(KeyError):
            return str(FirstEntry(value)["message-id"])
        reason = "is missing: this is the response to a message that was refused"
    raise sdk.get("ValidationError", ValidationError)([Problem("message_id", reason)])


def as_utc(when: Any) -> Any:
    """A time, by default now, as `2026-10-15 12:30:00` in UTC; what is not a time stays as it is.

    Whatever can `strftime` is a time, as in 3.x; without a zone it is taken for UTC.
    """
    when = datetime.now(timezone.utc) if when is None else when
    if getattr(when, "tzinfo", None) is not None and hasattr(when, "astimezone"):
        when = when.astimezone(timezone.utc)
    return when.strftime("%Y-%m-%d %H:%M:%S") if hasattr(when, "strftime") else when


class FirstEntry(dict[str, Any]):
    """The answer to an SMS: a dict that also looks up what it lacks in its first message, as in 3.x."""

    def __missing__(self, key: str) -> Any:
        messages = self.get("messages")
        if is_list(messages) and messages and is_object(messages[0]) and key in messages[0]:
            return messages[0][key]
        raise KeyError(key)


def with_first_entry(data: Any) -> Any:
    """The decoded answer to an SMS; what is not an object stays as it came."""
    return FirstEntry(data) if is_object(data) else data
