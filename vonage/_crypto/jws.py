"""Signed tokens: a thin layer over PyJWT, shared by application tokens and webhook tokens.

Added to PyJWT are our errors, strict JSON, one spelling for a token, and times by a clock that can be given. The
algorithm is named by the caller, never taken from the token. PyJWT is imported on first use, as it loads slowly.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from vonage_openapi.formats import from_json, to_json

from vonage.errors import SignatureError, TokenError

if TYPE_CHECKING:
    from jwt import PyJWS
    from jwt.types import SigOptions

    from vonage._crypto.keys import RsaKey

Algorithm: TypeAlias = Literal["HS256", "RS256"]
Secrets: TypeAlias = Sequence[bytes]

# Real tokens have some hundred bytes. The bound keeps hostile ones from costing time and memory.
MAX_TOKEN_LENGTH = 16_384
# base64url without padding and without stray bits at the end: PyJWT takes other spellings too, which ones by version.
_SEGMENT = "(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048])?"
_SHAPE = re.compile(rf"{_SEGMENT}\.{_SEGMENT}\.{_SEGMENT}")
_LAST_SECOND = 253_402_300_799  # of the year 9999: whatever lies beyond is not a time in seconds


def sign(claims: Mapping[str, Any], algorithm: Algorithm, key: RsaKey | Secrets) -> str:
    """Make a token; `TokenError` where JSON cannot hold the claims. Of several secrets the first one signs."""
    try:
        body = to_json(claims)
    except ValueError as error:
        raise TokenError(f"the claims cannot be written as JSON: {error}", "unusable_input") from None
    return _pyjws().encode(body, cast("Any", key), algorithm)


def verify(token: object, algorithm: Algorithm, key: RsaKey | Secrets) -> dict[str, Any]:
    """Return the claims of a token that this key, or one of these secrets, signed; else raise `TokenError`."""
    header, claims = _opened(token, key, [algorithm])
    if "crit" in header:  # PyJWT knows b64, which neither the platform nor this package uses
        raise TokenError("the token header has a kid or crit that is not supported", "unsupported_header")
    return claims


def read(token: object) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the header and the claims of a token without proving anything."""
    return _opened(token, (), None)


def _opened(
    token: object, key: RsaKey | Secrets, algorithms: list[Algorithm] | None
) -> tuple[dict[str, Any], dict[str, Any]]:
    from jwt import DecodeError, InvalidAlgorithmError, InvalidSignatureError, InvalidTokenError

    text = token.decode("latin-1") if isinstance(token, bytes) else token
    if not isinstance(text, str) or len(text) > MAX_TOKEN_LENGTH or not _SHAPE.fullmatch(text):
        raise TokenError(
            f"the token is not header.claims.signature in canonical base64url, {MAX_TOKEN_LENGTH} characters at most"
        )
    options: SigOptions = {"verify_signature": algorithms is not None}
    # The messages are our own, as those of PyJWT quote the token and would take its line breaks into a log.
    try:
        parts = _pyjws().decode_complete(text, cast("Any", key), algorithms, options)
    except InvalidSignatureError:
        raise TokenError("the signature of the token was not made with this key or secret", "bad_signature") from None
    except InvalidAlgorithmError:
        raise TokenError("the token is not signed with the only algorithm accepted", "wrong_algorithm") from None
    except (DecodeError, RecursionError):  # the second is what PyJWT 2.13 has for endless nesting
        raise TokenError("the token header cannot be used: it is not a JSON object, or detaches the claims") from None
    except InvalidTokenError:
        raise TokenError("the token header has a kid or crit that is not supported", "unsupported_header") from None
    return parts["header"], json_object(parts["payload"], "token claims")


@cache
def _pyjws() -> PyJWS:
    """Make a PyJWT of our own, so that its global one stays as it is for the rest of the program."""
    from jwt import InvalidKeyError, PyJWS
    from jwt.algorithms import HMACAlgorithm

    hs256 = HMACAlgorithm(HMACAlgorithm.SHA256)

    class AnySecret(HMACAlgorithm):
        """HS256 with several secrets at once: a token is taken apart but once, however many there are."""

        def prepare_key(self, key: Any) -> Any:
            try:
                return [hs256.prepare_key(secret) for secret in key]
            except InvalidKeyError:
                raise SignatureError("the signature secret is a public key, a certificate or a JWK") from None

        def check_key_length(self, key: Any) -> None:
            """Pass secrets of any length, without a warning: the platform deals out short ones."""

        def sign(self, msg: bytes, key: Any) -> bytes:
            return hs256.sign(msg, key[0])

        def verify(self, msg: bytes, key: Any, sig: bytes) -> bool:
            return any(hs256.verify(msg, secret, sig) for secret in key)

    pyjws = PyJWS(algorithms=["RS256"])
    pyjws.register_algorithm("HS256", AnySecret(HMACAlgorithm.SHA256))
    return pyjws


def numeric_date(claims: Mapping[str, Any], name: str) -> float | None:
    """Read a time claim in seconds since 1970; `None` where it is absent, `TokenError` where it is anything else."""
    value = claims.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= _LAST_SECOND:
        raise TokenError(f"the claim {name!r} of the token is not a time in seconds", "bad_claim")
    return float(value)


def check_times(claims: Mapping[str, Any], now: float, leeway: float, ahead: float) -> None:
    """Honour `exp`, which may lie `leeway` seconds back, and `nbf`, which may lie `ahead`; else raise `TokenError`."""
    expiry, start = numeric_date(claims, "exp"), numeric_date(claims, "nbf")
    if expiry is not None and now >= expiry + leeway:
        raise TokenError(f"the token expired {now - expiry:.0f} s ago", "expired")
    if start is not None and now < start - ahead:
        raise TokenError(f"the token becomes valid only in {start - now:.0f} s", "not_yet_valid")


def json_object(text: bytes, what: str, decode: Callable[[str], object] = from_json) -> dict[str, Any]:
    """Decode a JSON object from a stranger: `TokenError` for anything else, also for NaN and endless nesting."""
    try:
        value = decode(text.decode())
    except (ValueError, RecursionError):
        raise TokenError(f"the {what} cannot be read as JSON") from None
    if not isinstance(value, dict):
        raise TokenError(f"the {what} must be a JSON object")
    return cast("dict[str, Any]", value)
