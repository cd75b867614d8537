"""Credentials, and which of them a request gets: the operation's description says what it takes, product code never.

In order of preference: the request signature (for the SMS API, when a signature secret is set, as in 3.x), the
application's token, key and secret. All travel in headers or in the signed body, never in an address.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias, cast
from uuid import UUID

from vonage_openapi import Op, Request, as_text
from vonage_openapi.lazy import lazy_module

from vonage._crypto.hidden import Hidden, hide
from vonage.errors import Error, MissingCredentialsError
from vonage.signature import Method, signed

if TYPE_CHECKING:
    from vonage import jwt as _jwt
    from vonage._crypto.keys import HeldKey
else:
    _jwt = lazy_module("vonage.jwt")

_NAMES = {
    "basic": "an API key and secret (key=, secret=)",
    "jwt": "an application id and its private key (application_id=, private_key=)",
    "signature": "a signature secret with the API key (signature_secret=, key=)",
    "oauth2": "an access token (with_options(token=...))",
}
Security: TypeAlias = tuple[tuple[str, ...], ...]
_NONE_FITS = ""
_QUOTES = ("'", '"')
_KEY_IN_QUERY = {"query:api_key", "query:api_secret"}
"""Older descriptions ask for key and secret in the address; the platform takes them in the header everywhere."""


class Credentials:
    """All credentials of a client."""

    def __init__(
        self,
        api_key: str | None,
        api_secret: str | None,
        signature_secret: str | None,
        signature_method: Method,
        application_id: str | None,
        private_key: _jwt.PrivateKeySource | None,
    ) -> None:
        private_key = hide(private_key)  # out of the environment it is a plain string
        self._token: _jwt.ApplicationToken | None = None
        self.api_key = api_key
        self.api_secret = api_secret
        self.signature_secret = signature_secret
        self.signature_method = signature_method
        self.application_id = application_id
        self._key: HeldKey | None = None
        if private_key:  # looked at now, so that most mistakes show at once; parsed when it is first needed
            from vonage._crypto.keys import HeldKey

            self._key = HeldKey(private_key)
        self._header = Hidden("")
        self._header_of: tuple[str | None, str | None] = (None, None)
        self._bearer: tuple[str, Hidden] = ("", Hidden(""))
        self.set_claims({})

    def __repr__(self) -> str:
        return f"<Credentials: {', '.join(sorted(self.kinds())) or 'none'}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials hold secrets and cannot be pickled; create a new client instead")

    def __copy__(self) -> Credentials:
        other = object.__new__(Credentials)
        other.__dict__.update(self.__dict__)
        return other

    def kinds(self) -> set[str]:
        """Which kinds there are, in the words of `Op.security`."""
        kinds: set[str] = set()
        if self.api_key and self.api_secret:
            kinds.add("basic")
        if self._token is not None:
            kinds.add("jwt")
        if self.api_key and self.signature_secret:
            kinds.add("signature")
        return kinds

    def set_claims(self, claims: Mapping[str, object]) -> None:
        """Replace what the application's tokens say beyond the usual."""
        if self.application_id and self._key:
            from vonage.jwt import ApplicationToken

            self._token = ApplicationToken(self.application_id, self._key, claims)

    def token(self) -> str:
        """A token of the application that is valid now."""
        if self._token is None:
            raise MissingCredentialsError(f"a token needs {_NAMES['jwt']}")
        return self._token.get()

    def sign(self, claims: Mapping[str, object]) -> str:
        """A token of the application with claims of its own, beside the one that requests have."""
        if not self.application_id or self._key is None:
            raise MissingCredentialsError(f"a token needs {_NAMES['jwt']}; {self._what_is_missing()}")
        from vonage import jwt

        return jwt.make(self.application_id, self._key.load(), claims=claims)

    def bearer(self) -> Hidden:
        """The Authorization header of the application's token, made once for each token."""
        token = self.token()
        made, header = self._bearer
        if token is not made:
            header = bearer(token)
            self._bearer = token, header
        return header

    def refused(self, header: str) -> bool:
        """Note that the platform refused a request with this header: if it has a token, the next has another.

        Says whether that has another key too, which a function gave, so that it is worth while to try again.
        """
        scheme, _, token = map(Hidden, header.partition(" "))
        return self._token is not None and scheme == "Bearer" and self._token.rotate(token)

    def choose(self, op: Op, security: Security, token: str | None = None) -> str | None:
        """The kind that an operation with this `security` gets, also a token of OAuth2; None if it needs none."""
        have = self.kinds()
        if token:
            have.add("oauth2")
        kind = _preferred(security, frozenset(have))
        if kind != _NONE_FITS:
            return kind
        taken = " or ".join(dict.fromkeys(_describe(together) for together in security))
        raise MissingCredentialsError(f"{op.id} takes {taken}; {self._what_is_missing()}")

    def _what_is_missing(self) -> str:
        """What to do about it: most often one half of a pair is missing."""
        pairs = (
            ("key=", self.api_key, "secret=", self.api_secret),
            ("application_id=", self.application_id, "private_key=", self._key is not None),
        )
        for one, first, other, second in pairs:
            if bool(first) != bool(second):
                return f"this client has {one if first else other} but no {other if first else one}"
        return "this client has none of these"

    def basic(self) -> Hidden:
        """The Authorization header of key and secret, made once for each pair."""
        pair = (self.api_key, self.api_secret)
        if self._header_of != pair:
            self._header = basic(*map(str, pair))
            self._header_of = pair
        return self._header

    def signed(self, request: Request) -> dict[str, Any]:
        """The body of a request with account, time and signature added."""
        body = {name: as_text(value) for name, value in request.body.items() if value is not None}
        return signed({**body, "api_key": self.api_key}, self.signature_secret or "", self.signature_method)


def basic(user: str, password: str) -> Hidden:
    """The Authorization header of a name and a password."""
    user, password = Hidden(user), Hidden(password)
    return Hidden("Basic " + b64encode(f"{user}:{password}".encode()).decode(), "Basic ***")


def bearer(token: str) -> Hidden:
    """The Authorization header of a token."""
    token = Hidden(token)
    return Hidden(f"Bearer {token}", "Bearer ***")


def as_credential(name: str, value: object) -> str | None:
    """A key, a secret or an id as it was meant; None if there is none.

    What files, shells and environments add around it is taken off: line breaks, spaces, quotes. None of the four can
    have them, and with them every request would be refused. An error does not quote the value.
    """
    value = hide(value)
    if hasattr(value, "get_secret_value"):
        value = hide(cast("Any", value).get_secret_value())
    if value is None:
        return None
    if isinstance(value, bytes):
        value = hide(value.decode("utf-8", "replace").removeprefix("\ufeff"))
    elif isinstance(value, (int, UUID)) and not isinstance(value, bool):
        value = hide(str(value))
    if not isinstance(value, str):
        raise Error(f"{name}: must be a string, not {type(value).__name__}")
    value = Hidden(value.strip())
    if len(value) > 1 and value[0] == value[-1] and value[0] in _QUOTES:
        value = Hidden(value[1:-1].strip())
    if not value.isprintable() or "\ufffd" in value:  # surrogates are not printable either
        raise Error(f"{name}: holds a line break or another character that is not allowed in it")
    if ":" in value and name.lower().endswith("key"):
        raise Error(f"{name}: holds a colon, as if it were key and secret together; give the secret alone")
    return None if not value else value if "secret" in name.lower() else str(value)


def as_bearer(name: str, value: object) -> Hidden:
    """A token as it was meant: without what was added around it, and without the word `Bearer` in front."""
    value = hide(value)
    token = as_credential(name, value)
    if token is None:
        raise Error(f"{name}: is empty")
    head, _, rest = map(Hidden, token.partition(" "))
    return Hidden(rest.strip()) if head.lower() == "bearer" and rest else Hidden(token)


@lru_cache(maxsize=256)
def _preferred(security: Security, have: frozenset[str]) -> str | None:
    """Which of some kinds an operation gets; None if it needs none, and `_NONE_FITS` if it takes none of them."""
    for kind in ("signature", "oauth2", "jwt", "basic"):
        if kind in have and any(_fits(kind, together) for together in security):
            return kind
    return None if not security or () in security else _NONE_FITS


def _fits(kind: str, together: tuple[str, ...]) -> bool:
    return together == (kind,) or (kind == "basic" and bool(together) and set(together) <= _KEY_IN_QUERY)


def _describe(together: tuple[str, ...]) -> str:
    if together and set(together) <= _KEY_IN_QUERY:
        return _NAMES["basic"]
    return " and ".join(_NAMES.get(kind, kind) for kind in together)
