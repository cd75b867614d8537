"""Compact signed tokens (RFC 7515): the part that application tokens and webhook tokens share.

Standard library only, so that checking a webhook loads neither PyJWT nor cryptography. The algorithm is always named
by the caller and never taken from the token, and nothing is trusted before its signature was checked.
"""

from __future__ import annotations

import base64
import hmac
import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple, NoReturn, cast

from vonage.errors import TokenError

# Real tokens have some hundred bytes. The bound keeps hostile ones from costing time and memory.
MAX_TOKEN_LENGTH = 16_384
_SHAPE = re.compile(rb"([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]*)")
_LAST_SECOND = 253_402_300_799  # of the year 9999: whatever lies beyond is no time in seconds


class Token(NamedTuple):
    """A token taken apart. `claims_text` and `signature` are still base64url, as they arrived."""

    header: dict[str, Any]
    claims_text: bytes
    signature: bytes
    signed: bytes


def split(token: object, algorithm: str | None) -> Token:
    """Take a token apart and see that its header names this algorithm (`None`: any).

    Raises:
        TokenError: it is no token, names another algorithm, or demands an extension that is unknown here.
    """
    match = _SHAPE.fullmatch(_token_bytes(token))
    if match is None:
        raise TokenError("the token is not of the form header.claims.signature")
    header_text, claims_text, signature = match.groups()
    header = json_object(_decode(header_text), "token header")
    if algorithm is not None and header.get("alg") != algorithm:
        raise TokenError(f"the token is not signed with {algorithm}, the only algorithm accepted", "wrong_algorithm")
    if "crit" in header:
        raise TokenError("the token header demands an extension (crit) that is not supported", "unsupported_header")
    return Token(header, claims_text, signature, match[0][: match.end(2)])


def claims_of(token: Token) -> dict[str, Any]:
    """Decode the claims of a token that was taken apart; `TokenError` where they are no JSON object."""
    return json_object(_decode(token.claims_text), "token claims")


def seal(claims: Mapping[str, Any], algorithm: str, signer: Callable[[bytes], bytes]) -> str:
    """Make a token: encode header and claims, and sign them with `signer`."""
    try:
        body = json.dumps(claims, separators=(",", ":"), allow_nan=False).encode()
    except (TypeError, ValueError, RecursionError) as error:
        raise TokenError(f"the claims cannot be written as JSON: {error}", "unusable_input") from None
    header = json.dumps({"alg": algorithm, "typ": "JWT"}, separators=(",", ":")).encode()
    signed = encode(header) + b"." + encode(body)
    return (signed + b"." + encode(signer(signed))).decode()


def hs256(secret: bytes) -> Callable[[bytes], bytes]:
    """Return the function that signs with a shared secret."""
    return lambda message: hmac.digest(secret, message, "sha256")


def check_hs256(token: Token, secrets: Iterable[bytes]) -> None:
    """Raise `TokenError` unless one of the secrets made the signature of the token."""
    for secret in secrets:
        # The encoded texts are compared: this also refuses the other spellings that base64 has for the same bytes.
        if hmac.compare_digest(encode(hs256(secret)(token.signed)), token.signature):
            return
    raise TokenError("the signature of the token was not made with this secret", "bad_signature")


def numeric_date(claims: Mapping[str, Any], name: str) -> float | None:
    """Read a time claim in seconds since 1970; `None` where it is absent, `TokenError` where it is anything else."""
    value = claims.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= _LAST_SECOND:
        raise TokenError(f"the claim {name!r} of the token is not a time in seconds", "bad_claim")
    return float(value)


def check_times(claims: Mapping[str, Any], now: float, leeway: float) -> None:
    """Honour `exp` and `nbf` where the claims have them; `TokenError` where the token is not valid now."""
    expiry, start = numeric_date(claims, "exp"), numeric_date(claims, "nbf")
    if expiry is not None and now >= expiry + leeway:
        raise TokenError(f"the token expired {now - expiry:.0f} s ago", "expired")
    if start is not None and now < start - leeway:
        raise TokenError(f"the token is not valid before another {start - now:.0f} s", "not_yet_valid")


def json_object(text: bytes, what: str) -> dict[str, Any]:
    """Decode a JSON object from a stranger: `TokenError` for whatever is none, also for NaN and endless nesting."""
    try:
        value: object = _DECODER.decode(text.decode())
    except (ValueError, RecursionError):
        raise TokenError(f"the {what} cannot be read as JSON") from None
    if not isinstance(value, dict):
        raise TokenError(f"the {what} must be a JSON object")
    return cast("dict[str, Any]", value)


def encode(data: bytes) -> bytes:
    """Encode bytes as base64url without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def decode_signature(token: Token) -> bytes:
    """Return the signature of a token as bytes; `TokenError` for the other spellings that base64 has for them."""
    signature = _decode(token.signature)
    if encode(signature) != token.signature:
        raise TokenError("the signature of the token is not in canonical base64url")
    return signature


def _token_bytes(token: object) -> bytes:
    if isinstance(token, str) and token.isascii():
        token = token.encode()
    if not isinstance(token, bytes):
        raise TokenError("the token must be ASCII text")
    if len(token) > MAX_TOKEN_LENGTH:
        raise TokenError(f"the token is longer than {MAX_TOKEN_LENGTH} characters")
    return token


def _decode(text: bytes) -> bytes:
    try:
        return base64.urlsafe_b64decode(text + b"=" * (-len(text) % 4))
    except ValueError:
        raise TokenError("the token is not base64url") from None


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


_DECODER = json.JSONDecoder(parse_constant=_no_constant)
