"""Signed parameters, as the SMS API uses them: the `sig` of a request, and of an inbound SMS or delivery receipt.

The scheme: sort the parameters by name, write each as `&name=value` with `&` and `=` in the value replaced by `_`, and
either hash that text followed by the secret with MD5, or take the HMAC of it. Use SHA-256 or SHA-512 for a new
account; MD5 stays the default only because it is the default of the platform and of 3.x.

What a signature does not prove, as the platform's rule leaves it open:

- `&`, `=` and `_` are the same character in a value. Whoever has seen a delivery can exchange them in it, so do not
  split a value at them, and encode values before they become part of a URL.
- Types: `5` and `"5"` are signed alike, and so are null, an absent parameter, `""` and `"null"` in JSON.
- With the plain MD5 hash, whoever may choose a value (the text of an inbound SMS) can prepare two that share a
  signature. HMAC does not allow that.

    >>> from vonage import signature
    >>> signature.sign({"a": "1", "b": "2", "timestamp": "1461605396"}, "secret", "sha256")[:16]
    'a321e824b9b816be'
"""

from __future__ import annotations

import hashlib
import hmac
import math
import time
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from typing import Any, TypeAlias, TypeGuard, cast

from vonage._crypto.hidden import hide
from vonage.errors import SignatureError

Clock: TypeAlias = Callable[[], float]
Method: TypeAlias = str | Callable[..., object] | None

__all__ = ["sign", "signed", "verify"]


def sign(params: Mapping[str, object], secret: str | bytes, method: Method = None, *, clock: Clock = time.time) -> str:
    """Compute the `sig` of some parameters.

    Args:
        params: the parameters, without `sig`; the mapping is not changed. Where it has no `timestamp`, the current
            time goes into the signature, so the receiver can only check it if you send that too: see `signed`.
        secret: the signature secret of the account (not the API secret).
        method: `None` for the plain MD5 hash; `"md5"`, `"sha1"`, `"sha256"`, `"sha512"` or any other name that
            `hashlib` knows (or a `hashlib` constructor) for an HMAC.
        clock: gives the current time in seconds since 1970.

    Returns:
        The signature, in lower-case hexadecimal.

    Raises:
        SignatureError: no secret, an unknown method, or parameters that have no signature: a name that is not a
            string or holds `&` or `=`, a name with several different values, a value that is an object or an array,
            a string that UTF-8 cannot hold.
    """
    secret = hide(secret)
    secret = secret_bytes(secret)
    return _digest(flatten(params), secret, method, clock)


def signed(
    params: Mapping[str, object], secret: str | bytes, method: Method = None, *, clock: Clock = time.time
) -> dict[str, Any]:
    """Copy the parameters with `timestamp` (unless there is one) and `sig` added: what goes on the wire.

    A `sig` that is already there is replaced and takes no part in the new one, so the outcome can be signed again.
    Arguments and errors are those of `sign`.
    """
    secret = hide(secret)
    secret = secret_bytes(secret)
    flat = flatten(params)
    flat.pop("sig", None)
    if not flat.get("timestamp"):
        flat["timestamp"] = int(clock())
    return {**flat, "sig": _digest(flat, secret, method, clock)}


def verify(
    params: object,
    secret: str | bytes,
    method: Method = None,
    *,
    max_age: float | None = None,
    future_skew: float = 60,
    clock: Clock = time.time,
) -> bool:
    """Tell whether `params["sig"]` is the signature of all the other parameters.

    Whatever a stranger sends gives an answer, not an exception. Only a mistake in your own settings raises, because
    a receiver without a secret should be noticed and not silently refuse everything.

    Args:
        params: any mapping, also the multi-dicts of web frameworks and the lists of `urllib.parse.parse_qs`. One
            value per name is expected; a name with several different values is refused, since a check of one and a
            reading of the other would let a forged value pass; so are names that hold `&` or `=`, and values that
            are objects or arrays. `sig` may be upper-case, values may be `bytes`, numbers, booleans or `None`: null
            in JSON is tried as absent, `""` and `"null"`, a boolean as `true` and `True`. Of a float only its
            shortest form is known: `webhooks.parse_sms` reads the raw body and so sees what was signed.
        secret: the signature secret of the account.
        method: as in `sign`; it must be the one that is set for the account.
        max_age: the greatest age of `timestamp` in seconds. `None` checks no age, as 3.x did; 300 is a good choice.
        future_skew: how far in seconds `timestamp` may lie ahead of your clock; used together with `max_age`.
        clock: gives the current time in seconds since 1970.

    Raises:
        SignatureError: no secret, an unknown method, or limits that make no sense.
    """
    secret = hide(secret)
    secret = secret_bytes(secret)
    check_method(method)
    check_limits(max_age, future_skew)
    now = clock()
    try:
        flat = flatten(params)
        return is_genuine(flat, [secret], method) and _is_fresh(flat, max_age, future_skew, now)
    except Exception:  # values are foreign objects: whatever their conversion raises, they are not a genuine request
        return False


def secret_bytes(secret: object) -> bytes:
    """Return a signature secret as bytes, or raise `SignatureError` where it is not one that anybody should trust.

    Who calls this hides the secret first, so that its own local variables do not show it either.
    """
    secret = hide(secret)
    if not isinstance(secret, (str, bytes)):
        found = "missing" if secret is None else f"of type {type(secret).__name__}, not text"
        raise SignatureError(f"the signature secret is {found}: take it from the API settings of the dashboard")
    try:
        key = hide(secret.encode() if isinstance(secret, str) else secret)
    except UnicodeEncodeError:
        key = None  # its error holds the secret, so it is left behind here
    if key is None:
        raise SignatureError("the signature secret holds characters that UTF-8 cannot encode")
    if not key.strip():
        raise SignatureError("the signature secret is empty: take it from the API settings of the dashboard")
    if b"-----BEGIN" in key:
        # Whoever knows a public key could sign with it, were it taken for a shared secret.
        raise SignatureError("the signature secret is a PEM key: the secret of the dashboard is needed, not a key file")
    if key.endswith((b"\n", b"\r")):
        # What a file or a shell adds. Left in, it would make every genuine request look forged.
        raise SignatureError("the signature secret ends with a line break, which does not belong to it: strip it off")
    return key


def check_seconds(name: str, value: object) -> None:
    """Raise `SignatureError` for seconds that make no sense. It is the setting that is to blame, not who sends."""
    if not (is_number(value) and 0 <= value < math.inf):
        raise SignatureError(f"{name} must be a number of seconds, 0 or more, not {value!r}")


def check_limits(max_age: object, future_skew: object) -> None:
    """Raise `SignatureError` for limits of freshness that make no sense: they would refuse, or pass, everything."""
    if max_age is not None and not (is_number(max_age) and 0 < max_age < math.inf):
        raise SignatureError(f"max_age must be a number of seconds above 0, or None, not {max_age!r}")
    check_seconds("future_skew", future_skew)


def check_method(method: object) -> None:
    """Raise `SignatureError` for a method that is neither `None` nor anything that `hmac.new` takes."""
    if method is None:
        return
    try:
        hmac.new(b"probe", b"", cast("Any", method)).hexdigest()
    except (ValueError, TypeError, AttributeError):
        raise SignatureError(
            f"unknown signature method {method!r}: use md5, sha1, sha256 or sha512, or None for the plain MD5 hash"
        ) from None


def is_number(value: object) -> TypeGuard[float]:
    """Tell whether a value is a number; a bool does not count."""
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Tell whether a value is a mapping, of whatever."""
    return isinstance(value, Mapping)


def values_of(params: Mapping[Any, Any], name: Any) -> list[Any]:
    """Return every value that a mapping holds for a name, in order: multi-dicts and lists of values included."""
    for method in ("getlist", "getall"):  # werkzeug, starlette and django; aiohttp and webob
        many = getattr(params, method, None)
        if callable(many):
            return list(cast("Callable[[Any], list[Any]]", many)(name))
    value = params[name]
    return list(cast("list[Any]", value)) if isinstance(value, (list, tuple)) else [value]


def is_genuine(params: Mapping[str, Any], keys: Sequence[bytes], method: Method) -> bool:
    """Tell whether the `sig` of flat parameters was made with one of the keys."""
    rest = dict(params)
    given = _text(rest.pop("sig", None))
    if not isinstance(given, str) or not rest.get("timestamp"):
        return False
    # Compared as bytes: compare_digest refuses text that is not ASCII.
    sig = given.lower().encode()
    return any(
        hmac.compare_digest(_digest(reading, key, method).encode(), sig) for reading in _readings(rest) for key in keys
    )


def _readings(params: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The parameters as `sign` writes them, then as JSON may have stood for them.

    Decoded JSON no longer tells how null and booleans were signed. One program signed them all, hence in one way.
    """
    yield params
    if any(isinstance(value, bool) for value in params.values()):
        params = {name: str(value).lower() if isinstance(value, bool) else value for name, value in params.items()}
        yield params
    if None in params.values():
        yield {name: value for name, value in params.items() if value is not None}
        for text in ("", "null"):
            yield {name: text if value is None else value for name, value in params.items()}


def _is_fresh(params: Mapping[str, Any], max_age: float | None, future_skew: float, now: float) -> bool:
    if max_age is None:
        return True
    age = now - int(_text(params["timestamp"]))
    return -future_skew <= age <= max_age


def flatten(params: object) -> dict[str, Any]:
    """Make a plain dict with string names and one scalar value for each; `SignatureError` where that cannot be."""
    if not is_mapping(params):
        raise SignatureError(f"the parameters must be a mapping, not {type(params).__name__}")
    flat: dict[str, Any] = {}
    for name in params:
        text, value = _name(name), _only_value(params, name)
        if _differ(flat.setdefault(text, value), value):  # one name as text, and again as bytes
            raise SignatureError(f"parameter {text!r} has several values: it must have exactly one to be signed")
    return flat


def _name(name: object) -> str:
    text = _text(name)
    if not isinstance(text, str):
        raise SignatureError(f"parameter names must be strings, not {type(name).__name__}")
    if "&" in text or "=" in text:
        # It would sign like two parameters: {"a=1&b": "2"} as {"a": "1", "b": "2"}.
        raise SignatureError(f"the parameter name {text!r} holds & or =, which separate parameters in what is signed")
    return text


def _only_value(params: Mapping[Any, Any], name: Any) -> Any:
    values = values_of(params, name)
    if not values or any(_differ(value, values[0]) for value in values):
        found = "several values" if values else "an empty list of values"
        raise SignatureError(f"parameter {_name(name)!r} has {found}: it must have exactly one to be signed")
    [value, *_] = values
    if isinstance(value, (Mapping, Sequence, Set)) and not isinstance(value, (str, bytes)):
        kind = type(cast("object", value)).__name__
        raise SignatureError(
            f"parameter {_name(name)!r} is a {kind}: only strings, numbers, booleans and None are signed"
        )
    return value


def _differ(one: object, other: object) -> bool:
    return one is not other and one != other  # NaN differs from itself


def _text(value: Any) -> Any:
    if isinstance(value, str):
        return str.__str__(value)  # the content, where an Enum would give its name
    if not isinstance(value, bytes):
        return value
    try:
        return value.decode()
    except UnicodeDecodeError:
        raise SignatureError("a parameter holds bytes that are not UTF-8") from None


def _digest(params: Mapping[str, Any], key: bytes, method: Method, clock: Clock = time.time) -> str:
    stamped = dict(params)
    if not stamped.get("timestamp"):
        stamped["timestamp"] = int(clock())
    try:
        message = "".join(f"&{name}={_value(stamped[name])}" for name in sorted(stamped)).encode()
    except UnicodeEncodeError:
        raise SignatureError("a parameter holds characters that UTF-8 cannot encode") from None
    check_method(method)
    if method is None:
        # The platform demands MD5 here; the flag keeps the scheme available where MD5 is switched off for other uses.
        return hashlib.md5(message + key, usedforsecurity=False).hexdigest()
    return hmac.new(key, message, cast("Any", method)).hexdigest()


def _value(value: Any) -> str:
    # An IntEnum gives its name as text on Python 3.10.
    text = int.__repr__(value) if isinstance(value, int) and not isinstance(value, bool) else str(_text(value))
    return text.replace("&", "_").replace("=", "_")
