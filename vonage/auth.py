"""Credentials, and which of them a request gets: the operation's description says what it takes, product code never.

In order of preference: the request signature (for the SMS API, when a signature secret is set, as in 3.x), the
application's token, key and secret. All travel in headers or in the signed body, never in an address.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from vonage.errors import MissingCredentialsError

if TYPE_CHECKING:
    from vonage_openapi import Op, Request

    from vonage.jwt import ApplicationToken, PrivateKeySource
    from vonage.signature import Method

_NAMES = {
    "basic": "an API key and secret (key=, secret=)",
    "jwt": "an application id and its private key (application_id=, private_key=)",
    "signature": "a signature secret with the API key (signature_secret=, key=)",
    "oauth2": "an access token (with_options(token=...))",
}
_NONE_FITS = ""
_KEY_IN_QUERY = {"query:api_key", "query:api_secret"}
"""Older descriptions ask for key and secret in the address; the platform takes them in the header everywhere."""


class Credentials:
    """All that a client can prove itself with.

    Attributes:
        api_key, api_secret: Of the account.
        signature_secret, signature_method: Of the account, for signed SMS requests and webhooks.
        application_id: The application, if there is a key for it as well.
    """

    def __init__(
        self,
        api_key: str | None,
        api_secret: str | None,
        signature_secret: str | None,
        signature_method: Method,
        application_id: str | None,
        private_key: PrivateKeySource | None,
    ) -> None:
        self.api_key = api_key
        self.api_secret = api_secret
        self.signature_secret = signature_secret
        self.signature_method = signature_method
        self.application_id = application_id
        self._private_key = _loader(private_key) if private_key else None
        self._token: ApplicationToken | None = None
        self.set_claims({})

    def __repr__(self) -> str:
        return f"<Credentials: {', '.join(sorted(self.kinds())) or 'none'}>"

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

    def set_claims(self, claims: Mapping[str, Any]) -> None:
        """Replace what the application's tokens say beyond the usual."""
        if self.application_id and self._private_key:
            from vonage.jwt import ApplicationToken

            self._token = ApplicationToken(self.application_id, self._private_key, claims)

    def token(self) -> str:
        """A token of the application that is valid now.

        Raises:
            MissingCredentialsError: There is no application or no key.
        """
        if self._token is None:
            raise MissingCredentialsError(f"a token takes {_NAMES['jwt']}")
        return self._token.get()

    def discard_token(self) -> None:
        """Make a new token next time: the platform refused the present one."""
        if self._token is not None:
            self._token.discard()

    def choose(self, op: Op, token: str | None = None) -> str | None:
        """The kind that an operation gets; None if it needs none.

        Args:
            op: The operation.
            token: An access token (OAuth2) that was given for this call.

        Raises:
            MissingCredentialsError: The operation takes none of the kinds that there are.
        """
        have = self.kinds()
        if token:
            have.add("oauth2")
        kind = _preferred(op.security, frozenset(have))
        if kind != _NONE_FITS:
            return kind
        taken = " or ".join(dict.fromkeys(_describe(together) for together in op.security))
        raise MissingCredentialsError(f"{op.id} takes {taken}; {self._lack()}")

    def _lack(self) -> str:
        """What to do about it: most often one half of a pair is missing."""
        pairs = (
            ("key=", self.api_key, "secret=", self.api_secret),
            ("application_id=", self.application_id, "private_key=", self._private_key is not None),
        )
        for one, first, other, second in pairs:
            if bool(first) != bool(second):
                return f"this client has {one if first else other} but no {other if first else one}"
        return "this client has none of that"

    def basic(self) -> str:
        """The Authorization header of key and secret."""
        return "Basic " + b64encode(f"{self.api_key}:{self.api_secret}".encode()).decode()

    def signed(self, request: Request) -> dict[str, Any]:
        """The body of a request with account, time and signature added."""
        from vonage_openapi import as_text

        from vonage.signature import signed

        body = {name: as_text(value) for name, value in request.body.items() if value is not None}
        return signed({**body, "api_key": self.api_key}, self.signature_secret or "", self.signature_method)


def _loader(key: PrivateKeySource) -> Callable[[], Any]:
    """Look at a key now, so that most mistakes show at once; parse it when it is first needed, and only then."""
    from vonage._keys import load_private_key, prepare_private_key

    held: list[Any] = [prepare_private_key(key)]
    parsed: list[Any] = []

    def load() -> Any:
        # Never two at once: tokens are made one after the other. The text of the key goes when its object is there.
        if not parsed:
            parsed.append(load_private_key(held[0]))
            held.clear()
        return parsed[0]

    return load


@lru_cache(maxsize=256)
def _preferred(security: tuple[tuple[str, ...], ...], have: frozenset[str]) -> str | None:
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
