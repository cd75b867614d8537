"""Who a client is to Vonage: keys, secrets, tokens and signatures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from vonage_openapi import Problem

from vonage import signature as _signature
from vonage._client.state import ClientState
from vonage._crypto.hidden import hide
from vonage.auth import as_credential
from vonage.errors import ValidationError


class Identity(ClientState):
    """Credentials, and what is made with them."""

    @property
    def api_key(self) -> str | None:
        """The API key of the account."""
        return self._credentials.api_key

    @api_key.setter
    def api_key(self, value: str | None) -> None:
        self._credentials.api_key = as_credential("api_key", value)

    @property
    def api_secret(self) -> str | None:
        """The API secret of the account."""
        return self._credentials.api_secret

    @api_secret.setter
    def api_secret(self, value: str | None) -> None:
        value = hide(value)
        self._credentials.api_secret = as_credential("api_secret", value)

    @property
    def signature_secret(self) -> str | None:
        """The signature secret of the account."""
        return self._credentials.signature_secret

    @signature_secret.setter
    def signature_secret(self, value: str | None) -> None:
        value = hide(value)
        self._credentials.signature_secret = as_credential("signature_secret", value)

    @property
    def signature_method(self) -> _signature.Method:
        """How signatures are made: None for the MD5 hash, otherwise the digest of an HMAC."""
        return self._credentials.signature_method

    @signature_method.setter
    def signature_method(self, value: _signature.Method) -> None:
        self._credentials.signature_method = value

    @property
    def application_id(self) -> str | None:
        """The id of the application that JWTs are made for."""
        return self._credentials.application_id

    def auth(self, params: Mapping[str, object] | None = None, **kwargs: object) -> None:
        """Set further claims for the application's JWTs, until you call this again.

        Args:
            params: Claims such as `nbf`, `exp`, `jti`, `sub` and `acl`; you can also give them as keywords.

        Raises:
            ValidationError: They are not a dict.

        Example:
            client.auth(exp=int(time.time()) + 3600)

        Official page: Generating JSON Web Tokens.
        """
        claims: Any = params or kwargs
        if not isinstance(claims, Mapping):
            raise ValidationError([Problem("params", f"must be a dict of claims, not {type(claims).__name__}")])
        self._credentials.set_claims(dict(cast("Mapping[str, object]", claims)))

    def make_token(self, claims: Mapping[str, object]) -> str:
        """Make a JWT of the application with your own claims; the one that requests use does not change.

        Raises:
            MissingCredentialsError: The client has no application or no private key.
            TokenError: A claim cannot be used.
        """
        return self._credentials.sign(claims)

    def _generate_application_jwt(self) -> bytes:
        """A token of the application, under the name by which programs for 3.x have it made."""
        return self._credentials.token().encode()

    def _create_jwt_auth_string(self) -> bytes:
        """The Authorization header with such a token, as programs for 3.x make requests of their own with it."""
        return b"Bearer " + self._generate_application_jwt()

    def signature(self, params: Mapping[str, object]) -> str:
        """Sign parameters with the client's signature secret and method; returns hexadecimal digits.

        Raises:
            SignatureError: The client has no signature secret.

        Official page: Signing messages.
        """
        return _signature.sign(params, self.signature_secret or "", self.signature_method)

    def check_signature(self, params: object, *, max_age: float | None = None) -> bool:
        """Whether the `sig` among the parameters of a webhook is right for them. Invalid input gives False.

        To read the raw request and get typed parameters, use `vonage.webhooks.parse_sms`. The limits of `sig` are
        explained in `vonage.signature`.

        Args:
            params: The parameters of the query or form, as a mapping; it is not changed.
            max_age: If the `timestamp` is older than this many seconds, the result is False: 300 stops somebody who has
                seen a webhook from sending it again later. None, as in 3.x, accepts any age.

        Raises:
            SignatureError: The client has no signature secret.

        Official page: Signing messages.
        """
        return _signature.verify(params, self.signature_secret or "", self.signature_method, max_age=max_age)
