"""Credentials of other APIs: by the names of the security schemes in their descriptions, for `with_credentials`.

Nothing here is Vonage's. What a scheme is and where its key goes comes from `Op.schemes`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Mapping, Sequence
from typing import Any, Literal, TypeAlias, cast
from urllib.parse import urlencode

from vonage_openapi import Op

from vonage._crypto.hidden import Hidden, hide
from vonage.auth import basic, bearer
from vonage.errors import Error, MissingCredentialsError

Credential: TypeAlias = str | bytes | tuple[str, str] | Callable[[], object] | Literal[True] | None
"""A key or token, (user, password), or a function that returns one of these; see `Client.with_credentials`."""
Together: TypeAlias = tuple[str, ...]

_CONTROL = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
_BEARERS = (("http", "bearer"), ("oauth2",), ("openIdConnect",))


def as_given(credentials: object) -> dict[str, Any]:
    """What was given to `with_credentials`, hidden; None as a value takes a credential away.

    Raises:
        Error: It is not a dict of credentials.
    """
    credentials = hide(credentials)
    if not isinstance(credentials, Mapping):
        raise Error(
            f"credentials: must be a dict by the names of the security schemes, not {type(credentials).__name__}"
        )
    given: dict[Any, Any] = {**credentials}
    for name, value in given.items():
        if not isinstance(name, str):
            raise Error(f"credentials: the name of a scheme must be a string, not {type(name).__name__}")
        if not _can_be_one(value):
            kind = type(value).__name__
            raise Error(f"credentials[{name!r}]: must be a string, (user, password) or a function, not {kind}")
    return given


def _can_be_one(value: Any) -> bool:
    if isinstance(value, (str, bytes, tuple, list)) or value is None or value is True:
        return True
    return callable(value) or hasattr(value, "get_secret_value")


def choose(op: Op, given: Mapping[str, Any], headers: Mapping[str, str], query: Container[str]) -> Together | None:
    """Which schemes a request is to be proved with: the first alternative of which all are there.

    Args:
        op: The operation.
        given: What was given by the names of schemes.
        headers: The request's headers, names in lower case. A credential that the caller put there counts as given.
        query: The names in its query; likewise.

    Returns:
        Those that are yet to be added, possibly none; None if there is no alternative that will do.
    """

    def is_there(name: str) -> bool:
        return given.get(name) is not None or is_placed(op.schemes.get(name, ()), headers, query)

    for together in op.security:
        if together and all(map(is_there, together)):
            return tuple(name for name in together if not is_placed(op.schemes.get(name, ()), headers, query))
    return None


def is_placed(scheme: Sequence[str], headers: Mapping[str, str], query: Container[str]) -> bool:
    """Whether a request has the credential of a scheme already."""
    match tuple(scheme):
        case ("apiKey", "header", name):
            return name.lower() in headers
        case ("apiKey", "query", name):
            return name in query
        case ("apiKey", "cookie", name):
            return f"; {name}=" in f"; {headers.get('cookie', '')}"
        case ("http" | "oauth2" | "openIdConnect", *_):
            return "authorization" in headers
        case _:
            return False


def add_credentials(op: Op, values: Mapping[str, Any], headers: dict[str, str]) -> list[tuple[str, str]]:
    """Add credentials to the headers of a request.

    Args:
        op: The operation.
        values: The credentials by the names of schemes; what functions gave in their place.
        headers: The request's headers, which are changed.

    Returns:
        What belongs into the query.

    Raises:
        Error: A credential cannot be one of its scheme.
        MissingCredentialsError: A scheme is one that cannot be served here.
    """
    query: list[tuple[str, str]] = []
    for name, value in values.items():
        match op.schemes.get(name, ()):
            case ("apiKey", "header", key):
                headers[key.lower()] = _key(name, value)
            case ("apiKey", "query", key):
                query.append((key, _key(name, value)))
            case ("apiKey", "cookie", key):
                cookie = _cookie(name, value)
                before = f"{headers['cookie']}; " if "cookie" in headers else ""
                headers["cookie"] = Hidden(f"{before}{key}={cookie}")
            case ("http", "basic"):
                headers["authorization"] = basic(*_pair(name, value))
            case scheme if scheme in _BEARERS:
                headers["authorization"] = bearer(_token(name, value))
            case _ if value is True:  # somebody else sees to it
                pass
            case _:
                raise MissingCredentialsError(f"{op.id} takes {_described(op, name)}")
    return query


def with_keys(url: str, keys: Sequence[tuple[str, str]]) -> str:
    """An address with keys in its query, which it does not show."""
    joint = "&" if "?" in url else "?"
    return Hidden(f"{url}{joint}{urlencode(keys)}", f"{url}{joint}***")


def missing(op: Op, given: Mapping[str, Any]) -> MissingCredentialsError:
    """The error for a request that nothing given will do for."""
    alternatives = [together for together in op.security if together]
    taken = " or ".join(" and ".join(_described(op, name) for name in together) for together in alternatives)
    easy = next((each for each in alternatives if all(_is_served(op.schemes.get(name, ())) for name in each)), ())
    lacking = ", ".join(f"{name!r}: ..." for name in easy if given.get(name) is None)
    what_to_do = f"; use client.with_credentials({{{lacking}}})" if lacking else ""
    unknown = ", ".join(repr(name) for name in given if name not in op.schemes)
    others = f"; its description has no {unknown}, which was given" if unknown else ""
    return MissingCredentialsError(f"{op.id} takes {taken}{what_to_do}{others}")


def as_vonage_security(op: Op) -> tuple[Together, ...]:
    """The security of an operation of Vonage's that somebody else described, as our own descriptions say it."""
    words: dict[Sequence[str], str] = {("http", "basic"): "basic", ("http", "bearer"): "jwt"}
    words |= {("oauth2",): "oauth2", ("openIdConnect",): "oauth2"}

    def word(name: str) -> str:
        scheme = op.schemes.get(name, (name,))
        return words.get(scheme) or (":".join(scheme[1:]) if scheme[0] == "apiKey" else name)

    return tuple(tuple(sorted(map(word, together))) for together in op.security)


def is_in_header(scheme: Sequence[str]) -> bool:
    """Whether the credential of a scheme is a header of its own, which another can take the place of."""
    return _is_served(scheme) and tuple(scheme[:2]) not in (("apiKey", "query"), ("apiKey", "cookie"))


def slips(op: Op, given: Mapping[str, Any]) -> bool:
    """Whether what was given was meant for an operation, and differs in spelling from a scheme that it may have."""
    known = {_bare(name) for name in op.schemes}
    return op.schemes.keys().isdisjoint(given) and any(_bare(name) in known for name in given)


def _is_served(scheme: Sequence[str]) -> bool:
    return scheme[:1] == ("apiKey",) or scheme == ("http", "basic") or scheme in _BEARERS


def _described(op: Op, name: str) -> str:
    match op.schemes.get(name, ()):
        case ("apiKey", place, key):
            return f"{name!r} (a key, sent as {place} {key})"
        case ("http", "basic"):
            return f"{name!r} (user and password)"
        case ("http", "bearer"):
            return f"{name!r} (a token)"
        case ("oauth2" | "openIdConnect" as kind,):
            return f"{name!r} (a token of {'OAuth 2' if kind == 'oauth2' else 'OpenID Connect'}, or a function for it)"
        case ("http", kind):
            return (
                f"{name!r}, which is HTTP {kind} authentication and not done here: have your own http_client= do it and"
                f" pass True for {name!r}, or give the header Authorization"
            )
        case ("mutualTLS",):
            return (
                f"{name!r}, which is mutual TLS: put your certificate into ssl_context= of the client and pass True for"
                f" {name!r}"
            )
        case _:
            return f"{name!r}, a kind that is not known: pass True for it if your own http_client= or headers= serve it"


def _bare(name: str) -> str:
    return name.lower().replace("_", "").replace("-", "")


def _text(name: str, value: Any) -> Hidden:
    value = hide(value)
    if hasattr(value, "get_secret_value"):  # pydantic's
        value = hide(value.get_secret_value())
    if isinstance(value, bytes):
        value = hide(value.decode("utf-8", "replace"))
    if not isinstance(value, str):
        raise Error(f"credentials[{name!r}]: must be a string, not {type(value).__name__}")
    return Hidden(value)


def _key(name: str, value: Any) -> Hidden:
    """A key as it was meant: files and shells add spaces and line breaks around it."""
    text = _text(name, hide(value))
    text = Hidden(text.strip())
    if not text or _CONTROL.search(text):
        problem = "holds a line break or another character that is not allowed in it" if text else "is empty"
        raise Error(f"credentials[{name!r}]: {problem}")
    return text


def _token(name: str, value: Any) -> Hidden:
    text = _key(name, hide(value))
    return Hidden(text[7:].strip()) if text[:7].lower() == "bearer " else text


def _cookie(name: str, value: Any) -> Hidden:
    text = _key(name, hide(value))
    if ";" in text:
        raise Error(f"credentials[{name!r}]: holds a semicolon, which ends the value of a cookie")
    return text


def _pair(name: str, value: Any) -> tuple[Hidden, Hidden]:
    value = hide(value)
    if not isinstance(value, (tuple, list)) or len(cast("Sequence[Any]", value)) != 2:
        raise Error(f"credentials[{name!r}]: must be (user, password), as its scheme is HTTP basic")
    user, password = (_text(name, each) for each in cast("Sequence[Any]", value))
    if ":" in user or _CONTROL.search(user) or _CONTROL.search(password):
        raise Error(f"credentials[{name!r}]: a user cannot have a colon, and neither of the two a line break")
    return user, password
