"""What `Client` and `AsyncClient` have in common: settings, credentials, hosts, and all that needs no waiting."""

from __future__ import annotations

import copy
import os
import ssl
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from vonage_openapi import UNSET, Unset
from vonage_openapi.lazy import lazy_module

from vonage import signature as _signature
from vonage._client.attributes import ProductAttribute
from vonage._client.business import VbcToken, as_vbc_token
from vonage._client.exchange import Exchange
from vonage._client.identity import Identity
from vonage._client.log import configure_from_environment
from vonage._client.other_versions import of_client, refusing_others
from vonage._client.settings import (
    Retries,
    as_base_url,
    as_count,
    as_headers,
    as_region,
    as_validate,
    merged,
    user_agent,
)
from vonage._client.state import JSON_TYPE, Backend, Validate
from vonage._crypto.hidden import hide
from vonage._http.transport import TimeoutLike, as_timeout
from vonage.auth import Credentials, as_bearer, as_credential
from vonage.errors import Error
from vonage.hooks import HooksLike, as_hooks
from vonage.limiting import RateLimitLike, as_limiter

if TYPE_CHECKING:
    from vonage import jwt as _jwt
    from vonage._client import security_schemes as _schemes
else:
    _jwt, _schemes = lazy_module("vonage.jwt"), lazy_module("vonage._client.security_schemes")

C = TypeVar("C", bound="BaseClient[Any]")
H = TypeVar("H")
"""What a client takes as `http_client`."""


class BaseClient(Exchange, Identity, Generic[H]):
    """Settings shared by both clients; see `vonage.Client` for the arguments."""

    def __init__(
        self,
        key: str | None = None,
        secret: str | None = None,
        signature_secret: str | None = None,
        signature_method: _signature.Method = None,
        application_id: str | None = None,
        private_key: _jwt.PrivateKeySource | None = None,
        app_name: str | None = None,
        app_version: str | None = None,
        timeout: TimeoutLike = None,
        pool_connections: int = 10,
        pool_maxsize: int = 100,
        max_retries: int | Retries = 3,
        *,
        base_url: str | None = None,
        region: str | None = None,
        validate: Validate | None = None,
        raise_on_error: bool = False,
        headers: Mapping[str, str] | None = None,
        vbc_token: VbcToken | None = None,
        proxy: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        backend: Backend = "httpx",
        http_client: H | None = None,
        hooks: HooksLike = None,
        rate_limit: RateLimitLike = None,
    ) -> None:
        key, secret, signature_secret = hide(key), hide(secret), hide(signature_secret)
        private_key, vbc_token = hide(private_key), hide(vbc_token)
        base_url, proxy, headers = hide(base_url), hide(proxy), hide(headers)
        self._base_url = None
        self._region = as_region(region)
        self._hosts = {}
        headers = as_headers(headers)
        self._credentials = Credentials(
            as_credential("key", key) or as_credential("VONAGE_API_KEY", environment("VONAGE_API_KEY")),
            as_credential("secret", secret) or as_credential("VONAGE_API_SECRET", environment("VONAGE_API_SECRET")),
            as_credential("signature_secret", signature_secret)
            or as_credential("VONAGE_SIGNATURE_SECRET", environment("VONAGE_SIGNATURE_SECRET")),
            signature_method or environment("VONAGE_SIGNATURE_METHOD"),
            as_credential("application_id", application_id)
            or as_credential("VONAGE_APPLICATION_ID", environment("VONAGE_APPLICATION_ID")),
            private_key if private_key is not None else environment("VONAGE_PRIVATE_KEY") or None,
        )
        self._products: dict[str, Any] = {}
        self._base_url = (
            as_base_url("base_url", base_url)
            if base_url
            else as_base_url("VONAGE_BASE_URL", environment("VONAGE_BASE_URL"))
        )
        self._token = None
        self._vbc_token = as_vbc_token("vbc_token", vbc_token) or as_vbc_token(
            "VONAGE_VBC_TOKEN", environment("VONAGE_VBC_TOKEN")
        )
        self._given = {}
        self.headers: dict[str, str] = {"User-Agent": user_agent(app_name, app_version), "Accept": JSON_TYPE}
        self.headers.update(headers)
        self._extra_headers = {}
        self.timeout = timeout
        self._max_retries = as_count(max_retries)
        self._validate = (
            as_validate("VONAGE_VALIDATE", environment("VONAGE_VALIDATE") or "error")
            if validate is None
            else as_validate("validate", validate)
        )
        self._raise_on_error = raise_on_error
        self._hooks = as_hooks(hooks)
        self._limiter = as_limiter(rate_limit)
        configure_from_environment()
        self._connect(http_client, backend, proxy, ssl_context, pool_maxsize)

    if not TYPE_CHECKING:
        __new__ = refusing_others(__init__)

    def _connect(
        self, given: H | None, backend: Backend, proxy: str | None, context: ssl.SSLContext | None, pool: int
    ) -> None:
        """Make the transport."""
        raise NotImplementedError

    def __repr__(self) -> str:
        made = self.__dict__  # a constructor that failed has left some of it out
        where = made.get("_base_url") or made.get("_region") or ", ".join(made.get("_hosts", {}).values())
        return f"<{type(self).__name__} of {where or 'the platform'}, {made.get('_credentials', 'not made yet')!r}>"

    def __getstate__(self) -> Any:
        raise TypeError(
            f"a {type(self).__name__} holds secrets and connections; create a new one instead of pickling it"
        )

    @property
    def timeout(self) -> TimeoutLike:
        """The timeout as you gave it; it can be set at any time, as in 3.x."""
        return self._timeout_given

    @timeout.setter
    def timeout(self, value: TimeoutLike) -> None:
        self._timeout = as_timeout(value)
        self._timeout_given = value

    # Options

    def with_options(
        self: C,
        *,
        timeout: TimeoutLike | Unset = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
        validate: Validate | None = None,
        raise_on_error: bool | None = None,
        region: str | Unset | None = UNSET,
        token: str | Unset | None = UNSET,
        vbc_token: VbcToken | Unset | None = UNSET,
    ) -> C:
        """A client with other settings, for some calls. It shares connections, credentials and hosts with this one.

        Args:
            timeout: In seconds: one number for connecting and for each read, a pair (connect, read), or
                `vonage.Timeout(connect, read, total)`, where total limits the whole call.
            max_retries: How often to retry a request where that is safe; 0 for never.
            headers: Further headers. They replace the client's own, and `Authorization` replaces the credentials.
            validate: `error`, `warn` or `off`.
            raise_on_error: Raise `OutcomeError` if a response of status 200 says that it failed.
            region: See `vonage.Client`.
            token: An access token, for operations that use OAuth2.
            vbc_token: See `vonage.Client`: for calls on behalf of another person. None takes it away.

        Example:
            client.with_options(timeout=2, max_retries=0).sms.send_message({...})
        """
        token, vbc_token, headers = hide(token), hide(vbc_token), hide(headers)
        headers = as_headers(headers)
        other = self._shared()
        if not isinstance(timeout, Unset):
            other.timeout = timeout
        if not isinstance(max_retries, Unset):
            other._max_retries = as_count(max_retries)
        if not isinstance(region, Unset):
            other._region = as_region(region)
        if not isinstance(token, Unset):
            other._token = None if token is None else as_bearer("token", token)
        if not isinstance(vbc_token, Unset):
            other._vbc_token = as_vbc_token("vbc_token", vbc_token)
        other._extra_headers = merged(self._extra_headers, headers)
        other._validate = as_validate("validate", validate or self._validate)
        other._raise_on_error = self._raise_on_error if raise_on_error is None else raise_on_error
        return other

    def with_credentials(self: C, credentials: Mapping[str, _schemes.Credential]) -> C:
        """A client that also has the credentials of another API, for endpoints compiled from that API's description.

        They are only sent to the servers in that description (or the client's base_url). Your Vonage credentials are
        never sent there.

        Args:
            credentials: A dict by the names of the security schemes in the description. A value is a key (`apiKey` in a
                header, the query or a cookie), a token (`http` bearer, `oauth2`, `openIdConnect`), a pair
                (user, password) (`http` basic), or a function that returns one. A function is called for each request,
                and again after a 401; with `AsyncClient` it can be async. Use True for a scheme that needs nothing from
                the client, such as a client certificate in `ssl_context`, and None to remove one. They are added to
                those given before. If there are alternatives, the first that is complete is used.

        Raises:
            Error: They are not a dict of credentials.

        Example:
            plaid = client.with_credentials({"clientId": "...", "secret": "...", "plaidVersion": "2020-09-14"})
            accounts_get.sync(client=plaid, body={"access_token": "..."})
        """
        credentials = hide(credentials)
        from vonage._client.security_schemes import as_given

        other = self._shared()
        other._given = {**self._given, **as_given(credentials)}
        return other

    def _for_strangers(self: C) -> C:
        """A client for an address of somebody else: without credentials, headers, hosts and base_url of this one."""
        other = self._shared()
        other._base_url = other._region = other._token = None
        other._hosts, other._given, other._extra_headers = {}, {}, {}
        known = ("user-agent", "accept")
        other.headers = {name: value for name, value in self.headers.items() if name.lower() in known}
        return other

    def _shared(self: C) -> C:
        """Another client with the connections, credentials, hosts and headers of this one."""
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        other._products = {}  # they hold their client, so each makes its own
        return other

    def __copy__(self: C) -> C:
        other = self._shared()
        other._credentials = copy.copy(self._credentials)
        other._hosts = dict(self._hosts)
        other.headers = dict(self.headers)
        return other

    def __deepcopy__(self: C, memo: dict[int, Any]) -> C:
        """As a shallow copy: connections are there to be shared, and all else is a copy already."""
        other = memo[id(self)] = copy.copy(self)
        return other

    # What 3.x had of requests

    @property
    def session(self) -> NoReturn:
        """Not there: 3.x kept its session of requests here."""
        raise _gone("session")

    @session.setter
    def session(self, value: object) -> None:
        raise _gone("session")

    @property
    def adapter(self) -> NoReturn:
        """Not there: 3.x kept its adapter of requests here."""
        raise _gone("adapter")

    @adapter.setter
    def adapter(self, value: object) -> None:
        raise _gone("adapter")

    if not TYPE_CHECKING:  # a type checker shall know which attributes there are

        def __getattr__(self, name: str) -> Any:
            if name.startswith("_") or not (said := of_client(name)):
                return object.__getattribute__(self, name)  # fails once more, with its own reason
            raise AttributeError(f"{type(self).__name__}.{name}: {said}", name=name, obj=self)

    def _preload(self, transport: object, products: Sequence[str]) -> None:
        """Load what every call needs, and some products."""
        for name in products:
            if not isinstance(name, str) or not isinstance(getattr(type(self), name, None), ProductAttribute):  # pyright: ignore[reportUnnecessaryIsInstance] - of a caller without types
                raise Error(f"preload: {name!r} is not a product of this client")
            getattr(self, name)
        load = getattr(transport, "load", None)  # a transport of the user's may have none
        if callable(load):
            load()


def _gone(name: str) -> AttributeError:
    return AttributeError(
        f"{name}: 3.x had it from requests, which is not used here; use proxy=, ssl_context= or http_client= of the"
        " client instead"
    )


def environment(name: str) -> str | None:
    """A variable of the environment. A name for `os.environ` in a frame would show all of it in a traceback."""
    return os.environ.get(name)
