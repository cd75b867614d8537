"""Who sends a request: key and secret, an application's token, or a signature, checked as the platform checks them."""

from __future__ import annotations

import binascii
import hmac
from base64 import b64decode
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from vonage import jwt, signature
from vonage.errors import Error, TokenError
from vonage_sandbox.errors import WRONG_CREDENTIALS, WRONG_SIGNATURE, RefusalError
from vonage_sandbox.exchange import Doc
from vonage_sandbox.store import Store

SKEW = 60
"""Seconds by which a program's clock may be off."""
LAST_SECOND = 253_402_300_799
"""The end of the year 9999."""
METHODS: tuple[str | None, ...] = (None, "md5", "sha1", "sha256", "sha512")
"""How a request may be signed. The account's own setting is not known to a stranger, so any of them will do."""

FOREIGN = {"oauth2", "vbc"}
"""Kinds of tokens that somebody else gives out."""


class Principal(NamedTuple):
    """Who sent a request.

    Attributes:
        kind: `basic`, `jwt`, `oauth2`, `signature`, or `nobody` where no credentials are needed.
        application: The application of the token.
        claims: What the token says.
    """

    kind: str
    application: Doc | None = None
    claims: Mapping[str, Any] = {}

    @property
    def application_id(self) -> str | None:
        return None if self.application is None else self.application["id"]


def identify(
    store: Store, taken: list[list[str]], headers: Mapping[str, str], fields: Doc, clock: Callable[[], float]
) -> Principal:
    """Find out who sends a request.

    Args:
        store: Knows the account, its secrets and its applications.
        taken: The kinds of credentials that the operation takes.
        headers: The headers of the request.
        fields: Query and body as one; older programs have key and secret there.
        clock: Gives the present time, for tokens.

    Raises:
        RefusalError: There are no credentials, or they are wrong or of a kind that is not taken.
    """
    kinds = {kind for alternative in taken for kind in alternative}
    if not kinds:
        return Principal("nobody")
    scheme, _, value = headers.get("authorization", "").strip().partition(" ")
    if scheme.lower() == "bearer":
        if kinds & FOREIGN and "jwt" not in kinds and value.strip():
            return Principal("oauth2")  # given out by somebody else, so there is nothing to hold it against
        if "jwt" not in kinds:
            raise _wrong("this operation takes key and secret, not a token")
        return _from_token(store, value.strip(), clock)
    if scheme.lower() == "basic":
        key, secret = _from_basic(value)
    elif fields.get("sig") and "signature" in kinds:
        return _from_signature(store, fields)
    else:
        key, secret = str(fields.get("api_key", "")), str(fields.get("api_secret", ""))
    if "basic" not in kinds and kinds & FOREIGN:
        raise _wrong("this operation takes an OAuth2 token")
    if "basic" not in kinds:
        raise _wrong("this operation takes the token of an application" + (", not key and secret" if key else ""))
    _check_secret(store, key, secret)
    return Principal("basic")


def _wrong(why: str) -> RefusalError:
    return RefusalError(401, f"Bad credentials: {why}", code=WRONG_CREDENTIALS, example="credentials")


def _from_basic(value: str) -> tuple[str, str]:
    try:
        key, _, secret = b64decode(value, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        raise _wrong("the Authorization header is not valid base64") from None
    return key, secret


def _check_secret(store: Store, key: str, secret: str) -> None:
    if not key or not secret:
        raise _wrong("key and secret are missing")
    if store.accounts.get(key) is None:
        raise _wrong("no account has this key")
    given = secret.encode()
    matches = [hmac.compare_digest(given, each["secret"].encode()) for each in store.secrets.where(api_key=key)]
    if not any(matches):
        raise _wrong("the secret does not belong to this key")


def _from_signature(store: Store, fields: Doc) -> Principal:
    account = store.accounts.get(str(fields.get("api_key", "")))
    if account is None:
        raise _wrong("no account has this key")
    if "api_secret" in fields:
        raise RefusalError(401, "A signed request carries no secret", code="32")
    secret = account["signature_secret"]
    if not any(signature.verify(fields, secret, method) for method in METHODS):
        raise RefusalError(401, "Invalid signature", code=WRONG_SIGNATURE)
    return Principal("signature")


def _from_token(store: Store, token: str, clock: Callable[[], float]) -> Principal:
    try:
        claims = jwt.decode(token).claims
    except TokenError as error:
        raise _wrong(str(error)) from None
    application = store.applications.get(str(claims.get("application_id", "")))
    if application is None:
        known = "names no application" if "application_id" not in claims else "names an unknown application"
        raise _wrong(f"the token {known}")
    try:
        claims = jwt.verify(token, public_key(application["keys"]["public_key"]), leeway=SKEW, clock=clock)
    except Error as error:
        raise _wrong(str(error)) from None
    missing = [name for name in ("iat", "jti") if name not in claims]
    if missing:
        raise _wrong(f"the token has no {' and no '.join(missing)}")
    made = claims["iat"]
    if isinstance(made, bool) or not isinstance(made, (int, float)) or not 0 <= made <= LAST_SECOND:
        raise _wrong("the claim 'iat' of the token is not a time in seconds")
    age = clock() - made
    if age < -SKEW:
        raise _wrong("the token was made in the future")
    if "exp" not in claims and age > jwt.DEFAULT_TTL:
        raise _wrong("the token has expired")
    return Principal("jwt", application, claims)


@lru_cache(maxsize=256)
def public_key(pem: str) -> jwt.RsaKey:
    """A public key, parsed once."""
    return jwt.load_public_key(pem)
