"""Application tokens: the RS256-signed JWTs that most Vonage APIs take instead of key and secret.

`make` signs a token, `ApplicationToken` keeps one and renews it in time, `verify` checks one, `decode` reads one
unchecked. `verify_hs256` checks the other kind, which the platform sends with webhooks; better use `vonage.webhooks`.

    from vonage import jwt

    token = jwt.make("aaaaaaaa-bbbb-cccc-dddd-0123456789ab", "./private.key", sub="alice", acl=jwt.acl("/*/rtc/**"))

PyJWT signs and verifies the tokens, cryptography reads the keys. Both are imported on first use.
"""

from __future__ import annotations

import math
import os
import threading
import time
from calendar import timegm
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, NamedTuple, NoReturn, TypeAlias
from uuid import UUID, uuid4

from vonage._crypto import jws
from vonage._crypto.hidden import Hidden, hide
from vonage._crypto.keys import HeldKey, PrivateKeySource, PublicKeySource, RsaKey, load_private_key, load_public_key
from vonage.errors import TokenError
from vonage.signature import check_seconds, is_mapping, is_number, secret_bytes

Clock: TypeAlias = Callable[[], float]

__all__ = [
    "DEFAULT_TTL", "ApplicationToken", "PrivateKeySource", "PublicKeySource", "RsaKey", "UnverifiedToken", "acl",
    "decode", "load_private_key", "load_public_key", "make", "verify", "verify_hs256",
]  # fmt: skip

DEFAULT_TTL = 900
"""For how many seconds a token is valid by default, as in the platform's own SDKs."""

CLOCK_SKEW = 60
"""Seconds by which the `iat` of a token may lie ahead, as clocks differ."""

_ACL_NAMES = ("users", "conversations", "sessions", "devices", "image", "media", "applications", "push", "knocking",
              "legs", "rtc")  # fmt: skip


class UnverifiedToken(NamedTuple):
    """What a token says about itself. It is not verified: anybody can write such a token."""

    header: dict[str, Any]
    claims: dict[str, Any]


def acl(*paths: str | Mapping[str, object]) -> dict[str, dict[str, object]]:
    """Build the `acl` claim: the paths that the holder of a token may use.

    Args:
        paths: paths such as `/*/users/**`, or mappings from a path to its conditions, such as
            `{"/*/users/**": {"methods": ["GET"]}}`. Without any, every path that a user of the Client SDK may need.

    Raises:
        TokenError: a path is not a string, or does not begin with `/`.

    >>> acl("/*/users/**", "/*/rtc/**")
    {'paths': {'/*/users/**': {}, '/*/rtc/**': {}}}
    """
    granted: dict[str, object] = {}
    given: tuple[object, ...] = paths or tuple(f"/*/{name}/**" for name in _ACL_NAMES)
    for item in given:
        pairs: list[tuple[Any, Any]] = list(item.items()) if is_mapping(item) else [(item, {})]
        for path, conditions in pairs:
            if not isinstance(path, str) or not path.startswith("/"):
                raise TokenError(
                    f"the ACL path {path!r} must begin with a slash, as in '/*/users/**'", "unusable_input"
                )
            granted[path] = conditions
    return {"paths": granted}


def make(
    application_id: str | UUID,
    private_key: PrivateKeySource,
    *,
    ttl: float = DEFAULT_TTL,
    claims: Mapping[str, object] | None = None,
    sub: str | None = None,
    acl: Mapping[str, object] | None = None,
    clock: Clock = time.time,
) -> str:
    """Make and sign an application token.

    Args:
        application_id: the id of the Vonage application.
        private_key: its private key; see `load_private_key` for what it may be. Loading is the costly part: give a
            loaded key, or use `ApplicationToken`, to make many.
        ttl: seconds until the token ends, counted from `iat`; 1 or more.
        claims: more claims, or other values for `application_id`, `iat`, `exp` and `jti`. The mapping is not changed.
        sub: the name of the user that the token speaks for.
        acl: what `vonage.jwt.acl` gave. A token without `sub` and `acl` may do everything.
        clock: gives the current time in seconds since 1970. `iat` is exactly now, as in 3.x, not set back.

    Raises:
        InvalidKeyError: the key cannot be used.
        TokenError: a claim cannot be used.
    """
    private_key = hide(private_key)
    extra = _own(claims)
    if sub is not None:
        extra["sub"] = sub
    if acl is not None:
        extra["acl"] = acl
    return jws.sign(_complete(application_id, ttl, extra, clock()), "RS256", load_private_key(private_key))


def decode(token: str | bytes) -> UnverifiedToken:
    """Read a token WITHOUT checking its signature or its times: for looking at, never for deciding anything.

    Raises:
        TokenError: it is not a token.
    """
    return UnverifiedToken(*jws.read(token))


def verify(
    token: str | bytes,
    public_key: PublicKeySource,
    *,
    application_id: str | UUID | None = None,
    leeway: float = 0,
    clock: Clock = time.time,
) -> dict[str, Any]:
    """Prove an application token and return its claims.

    Only RS256 is accepted, whatever the token names. `exp` and `nbf` are honoured where the token has them, and an
    `iat` that lies more than a minute (or `leeway`, if that is more) ahead is refused.

    Args:
        token: the token, as it stood behind `Bearer `.
        public_key: the public key of the application: PEM text or bytes, a path or a key object.
        application_id: the only application to accept; `None` accepts any that this key belongs to.
        leeway: seconds by which the clocks may differ.
        clock: gives the current time in seconds since 1970.

    Raises:
        TokenError: the token is not to be trusted; its `reason` says why.
        InvalidKeyError: the public key cannot be used.
        SignatureError: the leeway is not a number of seconds.
    """
    public_key = hide(public_key)  # a private key may be given by mistake
    claims = _proved(token, "RS256", load_public_key(public_key), leeway, clock())
    if application_id is not None and claims.get("application_id") != str(application_id):
        raise TokenError("the token belongs to another application", "wrong_application")
    return claims


def verify_hs256(
    token: str | bytes, secret: str | bytes, *, leeway: float = 0, clock: Clock = time.time
) -> dict[str, Any]:
    """Prove a token that was signed with a signature secret, and return its claims.

    `exp`, `nbf` and `iat` are checked as in `verify`. This proves the token alone. Whether it belongs to the body it
    came with, and how old it is, is left open: `vonage.webhooks.verify` checks that too.

    Raises:
        TokenError: the token is not to be trusted; `reason` is `bad_signature` where the secret is not the right one.
        SignatureError: the secret is missing, empty, or not a shared secret; or the leeway is not a number of seconds.
    """
    secret = hide(secret)
    secret = secret_bytes(secret)
    return _proved(token, "HS256", [secret], leeway, clock())


class ApplicationToken:
    """An application token that is made once and renewed shortly before it ends.

    Safe to share between threads, and usable after a fork. Every renewal has a new `jti`, unless the claims fix one.
    A wrong path, a public key and the like are reported at construction; the key is parsed on first use, and once.

    Args:
        application_id: the id of the Vonage application.
        key: its private key; see `load_private_key`. A function is called on first use, and again by `rotate`. It may
            take its time, and may use a client, but not for what needs this token.
        claims: more claims, as for `make`. Where they fix an `exp` that has passed, every call makes a token anew:
            it is for the platform to refuse it.
        ttl: seconds that each token is valid for; 1 or more.
        renew_before: seconds before its end at which a token is replaced; never more than half of its life.
        clock: gives the current time in seconds since 1970.

    Raises:
        InvalidKeyError: the key cannot be used.
        TokenError: the application id, the claims or a number cannot be used. What is wrong with the value of a claim
            shows on first use.

    Example:
        token = ApplicationToken(application_id, "./private.key")
        headers = {"Authorization": f"Bearer {token.get()}"}
    """

    application_id: str = ""
    _ttl: float = DEFAULT_TTL

    def __init__(
        self,
        application_id: str | UUID,
        key: PrivateKeySource | HeldKey,
        claims: Mapping[str, object] | None = None,
        *,
        ttl: float = DEFAULT_TTL,
        renew_before: float = 60,
        clock: Clock = time.time,
    ) -> None:
        key = hide(key)
        self.application_id = _id(application_id)
        self._key = key if isinstance(key, HeldKey) else HeldKey(key)
        self._claims = _own(claims)
        self._ttl = _number("ttl", ttl, 1)
        self._renew_before = _number("renew_before", renew_before, 0)
        self._clock = clock
        self._current = _NONE
        self._locks: dict[int, threading.Lock] = {}  # one for each process, see `HeldKey`

    def get(self) -> str:
        """Return a token that is valid now, made at this moment only if the last one is about to end."""
        token, start, end, _ = self._current
        now = self._clock()
        if start <= now < end:  # a clock that was set back makes a new token too: the old one would be of the future
            return token
        key = self._key.load()  # outside the lock, as it may be a function of the user's
        with self._locks.setdefault(os.getpid(), threading.Lock()):
            token, start, end, _ = self._current
            if not start <= now < end:  # else another thread was faster
                token, start, end, _ = self._current = self._renewed(key, now)
        return token

    def discard(self) -> None:
        """Forget the current token, so that the next `get` makes a new one: after the platform refused it."""
        self._current = _NONE

    def rotate(self, refused: str) -> bool:
        """Forget a token that the platform refused, and where the key is a function, ask it for the key again.

        Args:
            refused: the token. If another took its place meanwhile, that one stays.

        Returns:
            Whether the next token is made with another key, so that it is worth while to try again.
        """
        current = self._current
        if current[0] != refused:
            return self._key.renewable
        other = current[3] is not None and self._key.renew(current[3])
        if self._current is current:
            self.discard()
        return other

    def _renewed(self, key: RsaKey, now: float) -> _Current:
        claims = _complete(self.application_id, self._ttl, self._claims, now)
        margin = min(self._renew_before, (claims["exp"] - now) / 2)
        return Hidden(jws.sign(claims, "RS256", key)), now, claims["exp"] - margin, key

    def __repr__(self) -> str:
        return f"ApplicationToken(application_id={self.application_id!r}, ttl={self._ttl!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("an ApplicationToken holds a private key and cannot be pickled or copied")


_Current: TypeAlias = "tuple[str, float, float, RsaKey | None]"
"""A token, from when to when it serves, and the key that signed it."""
_NONE: _Current = ("", 0.0, 0.0, None)


def _complete(application_id: str | UUID, ttl: float, claims: Mapping[str, Any], now: float) -> dict[str, Any]:
    """Fill in what the claims leave open. Given ones win, as with `client.auth()` of 3.x."""
    _number("ttl", ttl, 1)
    full = {name: _seconds(value) for name, value in claims.items() if value is not None}
    full.setdefault("application_id", _id(application_id))
    full.setdefault("iat", int(now))
    issued = jws.numeric_date(full, "iat")
    full.setdefault("exp", int((now if issued is None else issued) + ttl))
    full.setdefault("jti", str(uuid4()))
    for name in ("exp", "nbf"):
        jws.numeric_date(full, name)
    granted: object = full.get("acl")
    if granted is not None and not (isinstance(granted, Mapping) and "paths" in granted):
        raise TokenError("the claim 'acl' has no 'paths': build it with vonage.jwt.acl(...)", "unusable_input")
    return full


def _id(application_id: object) -> str:
    text = str(application_id) if isinstance(application_id, UUID) else application_id
    if not isinstance(text, str):
        found = "missing" if text is None else f"of type {type(text).__name__}, not text"
    elif not text.strip():
        found = "empty"
    else:
        return text
    raise TokenError(f"the application id is {found}: find it with the application in the dashboard", "unusable_input")


def _own(claims: object) -> dict[str, Any]:
    if claims is not None and not is_mapping(claims):
        raise TokenError(f"the claims must be a mapping, not {type(claims).__name__}", "unusable_input")
    return dict(claims or {})


def _number(name: str, value: object, least: float) -> float:
    if not is_number(value) or not least <= value < math.inf:
        raise TokenError(f"{name} must be a number of seconds, {least} or more, not {value!r}", "unusable_input")
    return value


def _proved(
    token: object, algorithm: jws.Algorithm, key: RsaKey | jws.Secrets, leeway: float, now: float
) -> dict[str, Any]:
    check_seconds("leeway", leeway)
    claims = jws.verify(token, algorithm, key)
    jws.check_times(claims, now, leeway, leeway)
    issued = jws.numeric_date(claims, "iat")
    if issued is not None and issued > now + max(leeway, CLOCK_SKEW):
        raise TokenError(f"the token is dated {issued - now:.0f} s in the future: check your clock", "not_yet_valid")
    return claims


def _seconds(value: Any) -> Any:
    # A datetime without a zone counts as UTC, as in PyJWT, which 3.x programs gave theirs to.
    return timegm(value.utctimetuple()) if isinstance(value, datetime) else value
