"""What arrived: the token in the headers, the exact bytes of the body, the parameters of a query, and their hashes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Protocol, TypeAlias, cast
from urllib.parse import parse_qsl

from vonage_openapi.formats import essence, from_json

from vonage._crypto import jws
from vonage.errors import BodyMismatchError, MalformedWebhookError, MissingSignatureError, TokenError, WebhookInputError
from vonage.signature import is_mapping, values_of


class _HasItems(Protocol):
    def items(self) -> Iterable[tuple[str | bytes, object]]: ...


Body: TypeAlias = bytes | bytearray | memoryview | str
Headers: TypeAlias = _HasItems | Iterable[tuple[str | bytes, str | bytes]]
Query: TypeAlias = str | bytes | Mapping[str, object] | Iterable[tuple[str, str]]
Pairs: TypeAlias = list[tuple[str, str]]

# What an event of AWS Lambda (API Gateway, function URL, load balancer) has and headers have not: mappings inside.
_OF_EVENTS = ("headers", "multiValueHeaders", "requestContext")
# Under which names a WSGI environment holds the two headers that are read.
_ENVIRON = {"http_authorization": "authorization", "content_type": "content-type"}


def header_pairs(headers: Any) -> Pairs:
    """Return the headers as pairs of strings, names in lower case, whatever held them."""
    if is_mapping(headers) and headers.get("type") == "http" and isinstance(headers.get("headers"), (list, tuple)):
        headers = headers["headers"]  # a whole ASGI scope, or a request of Starlette
    elif hasattr(headers, "headers") or (is_mapping(headers) and any(is_mapping(headers.get(n)) for n in _OF_EVENTS)):
        # It holds headers and has none of its own, so every delivery would look unsigned.
        raise WebhookInputError(
            f"the headers are needed, not the whole {type(headers).__name__} that has them: pass its `headers`"
        )
    try:
        given: Any = None if isinstance(headers, (str, bytes)) else headers
        items: list[tuple[Any, Any]] = [(key, value) for key, value in getattr(given, "items", lambda: given)()]
    except (TypeError, ValueError):
        raise WebhookInputError(
            f"the headers must be a mapping or a list of pairs, not {type(headers).__name__}"
        ) from None
    pairs: Pairs = []
    for key, value in items:
        name = _header_text(key).lower()
        values = cast("list[object]", value if isinstance(value, (list, tuple)) else [value])
        pairs += [(_ENVIRON.get(name, name), _header_text(single)) for single in values]
    return pairs


def bearer_token(headers: Pairs) -> str:
    """Find the token of a delivery."""
    found = header(headers, "authorization")
    scheme, _, token = (found or "").strip().partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise MissingSignatureError(
            "the webhook has no bearer token in its Authorization header: respond with 503, and the platform sends it"
            " again with one"
        )
    return token.strip()


def header(headers: Pairs, name: str) -> str | None:
    """Return the value of a header; `None` where there is none. Two different values of it are refused."""
    values = {value for key, value in headers if key == name}
    if len(values) > 1:
        raise MalformedWebhookError(f"the webhook has several {name} headers, and they differ", "duplicate_header")
    return next(iter(values), None)


def body_bytes(body: Any) -> bytes:
    """Return the body as the bytes that were sent."""
    if isinstance(body, str):
        try:
            return body.encode()
        except UnicodeEncodeError:
            raise BodyMismatchError("the body holds characters that cannot have been sent as UTF-8") from None
    if isinstance(body, bytes):
        return body  # not copied: it may be long, and nothing is proved yet
    try:
        return bytes(memoryview(body))
    except (TypeError, ValueError):  # the second: a view whose buffer is gone
        raise WebhookInputError(
            f"the raw body of the request is needed, as bytes, not {type(body).__name__}: decoded JSON has another hash"
        ) from None


def body_hash(body: object) -> str:
    """Return what `payload_hash` must be for a body."""
    return hashlib.sha256(body_bytes(body)).hexdigest()


def content(body: bytes, headers: Pairs, decode: Callable[[str], object] = from_json) -> dict[str, Any]:
    """Decode a body: a form where `Content-Type` says so, else a JSON object."""
    is_form = essence(header(headers, "content-type") or "") == "application/x-www-form-urlencoded"
    try:
        return collected(_split(body)) if is_form else jws.json_object(body, "body", decode)
    except UnicodeError:
        raise MalformedWebhookError("the form in the body cannot be decoded", "unreadable_body", 400) from None
    except TokenError as error:
        raise MalformedWebhookError(str(error), "unreadable_body", 400) from None


def query_hashes(pairs: Pairs) -> list[str]:
    """Return what `payload_hash` may be for a GET delivery: the hash of its parameters as compact JSON, in order.

    JSON writes letters beyond ASCII as they are or escaped. Both hold the same parameters, so both are good.
    """
    params = collected(pairs)
    try:
        texts = [json.dumps(params, separators=(",", ":"), ensure_ascii=ascii_only) for ascii_only in (False, True)]
        return [hashlib.sha256(text.encode()).hexdigest() for text in texts]
    except UnicodeEncodeError:
        raise BodyMismatchError("the query holds characters that cannot have been sent as UTF-8") from None


def query_pairs(query: object) -> Pairs:
    """Return the parameters of a query, in the order in which they came."""
    try:
        if isinstance(query, (str, bytes)):
            return _split(query, "?")
        if is_mapping(query):
            pairs: Any = [(name, value) for name in dict.fromkeys(query) for value in values_of(query, name)]
        else:
            pairs = query
        return [(_query_text(name), _query_text(value)) for name, value in pairs]
    except UnicodeError:
        raise BodyMismatchError("the query cannot be decoded as UTF-8") from None
    except (TypeError, ValueError):
        raise WebhookInputError(
            "the query must be the raw query string, a mapping of strings, or pairs of strings"
        ) from None


def collected(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Make a dict of pairs; a name that comes more than once gets the list of its values."""
    lists: dict[str, list[str]] = {}
    for name, value in pairs:
        lists.setdefault(name, []).append(value)
    return {name: values if len(values) > 1 else values[0] for name, values in lists.items()}


def _split(given: str | bytes, prefix: str = "") -> Pairs:
    text = given.decode() if isinstance(given, bytes) else given
    return parse_qsl(text.removeprefix(prefix), keep_blank_values=True, errors="strict")


def _header_text(value: object) -> str:
    # Latin-1 is what HTTP headers are in, and takes any byte; a value that is not text cannot be a token either.
    return value if isinstance(value, str) else value.decode("latin-1") if isinstance(value, bytes) else ""


def _query_text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode()
    if not isinstance(value, str):
        raise TypeError
    return value
