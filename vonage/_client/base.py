"""What `Client` and `AsyncClient` have in common: settings, credentials, hosts, and all that needs no waiting."""

from __future__ import annotations

import copy
import os
import ssl
import warnings
from collections.abc import Mapping, Sequence
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, NoReturn, TypeAlias, TypeVar, cast, overload
from urllib.parse import urlsplit

from vonage_openapi import UNSET, Answer, Op, Problem, Request, Unset, is_object
from vonage_openapi.formats import Json, kind_of
from vonage_openapi.lazy import lazy_module

from vonage import errors as _errors
from vonage import signature as _signature
from vonage._client import responses
from vonage._client.attributes import ProductAttribute
from vonage._client.business import SCHEME, VbcToken, as_vbc_token, missing_vbc_token
from vonage._client.by_path import UNDESCRIBED, operation_of
from vonage._client.hosts import is_trusted, is_vonage
from vonage._client.log import configure_from_environment, is_wanted, masked
from vonage._client.other_versions import ATTRIBUTES
from vonage._client.outcomes import outcome_error
from vonage._client.settings import (
    Retries,
    as_base_url,
    as_count,
    as_headers,
    as_host,
    as_region,
    as_validate,
    check_headers,
    merged,
    regional,
    user_agent,
)
from vonage._crypto.hidden import Hidden, hide
from vonage._http.transport import FetchedResponse, HttpRequest, TimeoutLike, as_timeout
from vonage.auth import Credentials, as_bearer, as_credential, bearer
from vonage.errors import Error, MissingCredentialsError, ValidationError
from vonage.hooks import HooksLike, RequestInfo, as_hooks
from vonage.limiting import RateLimitLike, as_limiter

if TYPE_CHECKING:
    from vonage import jwt as _jwt
    from vonage._client import security_schemes as _schemes
else:
    _jwt, _schemes = lazy_module("vonage.jwt"), lazy_module("vonage._client.security_schemes")

Validate: TypeAlias = Literal["error", "warn", "off"]
Errors: TypeAlias = Mapping[str, str]
"""The kind of error for a request that breaks its description, by the field that is to blame; "" for any."""
NO_ERRORS: Final[Errors] = {}
Backend: TypeAlias = Literal["httpx", "httpx2", "aiohttp"]
C = TypeVar("C", bound="BaseClient[Any]")
H = TypeVar("H")
"""What a client takes as `http_client`."""

REST_HOST: Final = "rest.nexmo.com"
API_HOST: Final = "api.nexmo.com"
VIDEO_HOST: Final = "video.api.vonage.com"
EU_HOST: Final = "api-eu.vonage.com"
MEETINGS_PATH: Final = "/v1/meetings"

_JSON: Final = "application/json"
_ALWAYS = {"accept-encoding": "gzip, deflate"}
"""What the transports can unpack; without this the platform sends long lists unpacked."""

captured: ContextVar[list[Answer] | None] = ContextVar("vonage_captured", default=None)
"""Collects the answers of calls whose caller asked for them, see `with_raw_response`."""


SILENCE = (
    "it is sent as it is, in case it is newer than this version of vonage (silence this with"
    " warnings.simplefilter('ignore', vonage.ValidationWarning))"
)


class ValidationWarning(UserWarning):
    """A value that is not known here and may be new; with `validate="warn"`, also what would be a `ValidationError`."""


class BaseClient(Generic[H]):
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
        self._base_url: str | None = None
        self._region = as_region(region)
        self._hosts: dict[str, str] = {}
        headers = as_headers(headers)
        environment = os.environ.get
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
        self._token: Hidden | None = None
        self._vbc_token = as_vbc_token("vbc_token", vbc_token) or as_vbc_token(
            "VONAGE_VBC_TOKEN", environment("VONAGE_VBC_TOKEN")
        )
        self._given: dict[str, Any] = {}
        self.headers: dict[str, str] = {"User-Agent": user_agent(app_name, app_version), "Accept": _JSON}
        self.headers.update(headers)
        self._extra_headers: dict[str, str] = {}
        self.timeout = timeout
        self._max_retries = as_count(max_retries)
        self._validate: Validate = (
            as_validate("VONAGE_VALIDATE", environment("VONAGE_VALIDATE") or "error")
            if validate is None
            else as_validate("validate", validate)
        )
        self._raise_on_error = raise_on_error
        self._hooks = as_hooks(hooks)
        self._limiter = as_limiter(rate_limit)
        configure_from_environment()
        self._connect(http_client, backend, proxy, ssl_context, pool_maxsize)

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

    # Credentials

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

    # Hosts

    @overload
    def host(self) -> str: ...

    @overload
    def host(self, value: str) -> None: ...

    def host(self, value: str | None = None) -> str | None:
        """Get the host of the older APIs (`rest.nexmo.com`), or set it if you give a value."""
        return self._host("host", REST_HOST, value)

    @overload
    def api_host(self) -> str: ...

    @overload
    def api_host(self, value: str) -> None: ...

    def api_host(self, value: str | None = None) -> str | None:
        """Get the host of the newer APIs (`api.nexmo.com`), or set it if you give a value."""
        return self._host("api_host", API_HOST, value)

    @overload
    def video_host(self) -> str: ...

    @overload
    def video_host(self, value: str) -> None: ...

    def video_host(self, value: str | None = None) -> str | None:
        """Get the host of the Video API (`video.api.vonage.com`), or set it if you give a value."""
        return self._host("video_host", VIDEO_HOST, value)

    def proactive_connect_host(self, value: str | None = None) -> str | None:
        """Get the host of Proactive Connect (`api-eu.vonage.com`), or set it if you give a value."""
        return self._host("proactive_connect_host", EU_HOST, value, "proactive_connect")

    def meetings_api_host(self, value: str | None = None) -> str | None:
        """Get host and path of the Meetings API (`api-eu.vonage.com/v1/meetings`), or set them if you give a value.

        Raises:
            Error: It has a different path.
        """
        if value is None:
            return f"{self._host('meetings_api_host', EU_HOST, None, 'meetings')}{MEETINGS_PATH}"
        host = value.rstrip("/").removesuffix(MEETINGS_PATH)
        if "/" in host and not value.rstrip("/").endswith(MEETINGS_PATH):
            raise Error(f"meetings_api_host: must be a host alone, or end with {MEETINGS_PATH}")
        return self._host("meetings_api_host", EU_HOST, host, "meetings")

    def _host(self, name: str, default: str, value: str | None, api: str | None = None) -> str | None:
        """Read or set a host: for everything that has this host by default, or for one API alone."""
        if value is None:
            return self._hosts.get(api or default, default)
        self._hosts[api or default] = as_host(name, value)
        return None

    def _base_of(self, op: Op) -> str:
        """Scheme and host that an operation goes to."""
        if self._base_url:
            return self._base_url
        scheme, _, name = op.host.partition("://")
        if not name:
            raise Error(f"{op.id}: its description has no host; create the client with base_url=")
        if self._hosts:
            other = self._hosts.get(op.package.rpartition(".")[2]) or self._hosts.get(name)
            if other:
                return f"{scheme}://{other}"
        return regional(op, self._region) if self._region else op.host

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
            if name not in ATTRIBUTES:
                return object.__getattribute__(self, name)  # fails once more, with its own reason
            raise AttributeError(f"{type(self).__name__}.{name}: {ATTRIBUTES[name]}", name=name, obj=self)

    def _preload(self, transport: object, products: Sequence[str]) -> None:
        """Load what every call needs, and some products."""
        for name in products:
            if not isinstance(name, str) or not isinstance(getattr(type(self), name, None), ProductAttribute):  # pyright: ignore[reportUnnecessaryIsInstance] - of a caller without types
                raise Error(f"preload: {name!r} is not a product of this client")
            getattr(self, name)
        load = getattr(transport, "load", None)  # a transport of the user's may have none
        if callable(load):
            load()

    # Requests and answers

    def _is_watched(self) -> bool:
        """Whether the log or a hook is to be told of attempts."""
        return bool(self._hooks) or is_wanted()

    def _account(self) -> str:
        """Whose calls count together for a rate limit."""
        return self.api_key or self.application_id or ""

    def _hold_back(self, request: Request, seconds: float) -> None:
        """Tell the rate limit that the platform throttled."""
        if self._limiter is not None:
            self._limiter.throttled(self._account(), request.body, seconds)

    @staticmethod
    def _info(op: Op, outgoing: HttpRequest, attempt: int) -> RequestInfo:
        host, operation, path = urlsplit(outgoing.url).hostname or "", op.id, op.path
        if op.package == UNDESCRIBED:  # both hold what the caller wrote there
            path = masked(path.partition("?")[0])
            operation = f"{op.verb.lower()} {path}" if " " in op.id else op.id
        return RequestInfo(operation, outgoing.verb, host, path, attempt)

    def _check(self, request: Request, errors: Errors = NO_ERRORS) -> None:
        """Refuse a request that breaks its description, as the client is set to, and what cannot be sent always."""
        if self._validate == "off":
            if request.faults:
                raise _invalid(request.faults, errors)
            return
        problems, doubts = request.findings()
        if problems and request.faults:
            raise _invalid(problems, errors)
        self._report(request.op, problems, errors)
        if request.op.id == "send_sms" and (said := _advice_on_text(request.body)):
            warn(said)
        for doubt in doubts:
            warn(f"{request.op.id}: {doubt}; {SILENCE}")

    def _report(self, op: Op, problems: Sequence[Problem], errors: Errors = NO_ERRORS) -> None:
        """Raise what is wrong with a request, warn of each problem, or say nothing, as the client is set to."""
        if problems and self._validate == "error":
            raise _invalid(problems, errors)
        if self._validate == "warn":
            for problem in problems:
                warn(f"{op.id}: {problem}")

    def _outgoing(
        self, request: Request, values: Mapping[str, Any] | None = None, *, streamed: bool = False
    ) -> HttpRequest:
        """A request as it goes over the wire, with credentials: those that were chosen of another API, or Vonage's."""
        op = request.op
        base = self._base_of(op)
        headers = self._headers(request)
        keys: Sequence[tuple[str, str]] = ()
        if values is not None:
            from vonage._client.security_schemes import add_credentials

            keys = add_credentials(op, values, headers)
        elif "authorization" not in headers:
            request = self._with_credentials(request, base, headers)
        try:
            path, query = request.path, request.query_string
            content, media_type = request.encode()
        except (ValueError, TypeError) as error:
            problems = request.unsendable() or [Problem("body", f"cannot be sent as {op.body}: {error}")]
            raise ValidationError(problems) from None
        if media_type and ("content-type" not in headers or kind_of(media_type) == "multipart"):
            headers["content-type"] = media_type  # nobody but who wrote the parts knows what is between them
        check_headers(headers)
        joint = "&" if "?" in path else "?"  # a path of a low-level call may bring a query of its own
        url = f"{base}{path}{joint if query else ''}{query}"
        if isinstance(op.path, Hidden):
            url = Hidden(url)
        if keys:
            from vonage._client.security_schemes import with_keys

            url = with_keys(url, keys)
        return HttpRequest(op.verb, url, headers, content, self._timeout, self._timeout.deadline(), streamed)

    def _headers(self, request: Request) -> dict[str, str]:
        """The headers of a request, without credentials of the client's."""
        headers = merged(_ALWAYS, self.headers, request.headers, self._extra_headers)
        accept = request.op.accept
        if accept is not None and headers.get("accept") == _JSON and "accept" not in self._extra_headers:
            headers["accept"] = accept
        return headers

    def _with_credentials(self, request: Request, base: str, headers: dict[str, str]) -> Request:
        """The request with what proves the client to Vonage, most often in the headers, which are changed."""
        op, security = request.op, request.op.security
        if op.schemes:  # of Vonage, but described by somebody else
            from vonage._client.security_schemes import as_vonage_security

            security = as_vonage_security(op)
        kind = self._credentials.choose(op, security, self._token)
        if kind is not None and not is_trusted(base, self._hosts, self._base_url):
            raise MissingCredentialsError(
                f"{op.id}: credentials of Vonage are only sent to Vonage's hosts, not to {urlsplit(base).hostname};"
                " to use a gateway, create the client with base_url="
            )
        if kind == "signature":
            return request.replaced(body=self._credentials.signed(request))
        if kind == "basic":
            headers["authorization"] = self._credentials.basic()
        elif kind == "oauth2":
            headers["authorization"] = bearer(self._token or "")
        elif kind is not None:
            headers["authorization"] = self._credentials.bearer()
        return request

    def _chosen(self, request: Request) -> dict[str, Any] | None:
        """The credentials of another API that a request is to have, functions among them; None stands for Vonage's.

        Raises:
            MissingCredentialsError: The operation takes some that were not given.
        """
        from vonage._client.security_schemes import choose, missing, slips

        op, given = request.op, self._given
        is_vbc = SCHEME in op.schemes and is_trusted(self._base_of(op), self._hosts, self._base_url)
        if is_vbc and self._vbc_token is not None:
            given = {SCHEME: self._vbc_token, **given}
        names = choose(op, given, self._headers(request), request.query)
        if names is not None:
            return {name: given[name] for name in names}
        if is_vbc:
            raise missing_vbc_token(op)
        if is_vonage(op.host or self._base_url or ""):
            return None
        if () in op.security and not slips(op, self._given):
            return {}
        raise missing(op, self._given)

    def _with_values(self, outgoing: HttpRequest, op: Op, values: Mapping[str, Any]) -> HttpRequest | None:
        """The same request with what functions give now, after an answer 401; None if that is the same."""
        from vonage._client.security_schemes import add_credentials, is_in_header

        headers = dict(outgoing.headers)
        add_credentials(
            op, {name: value for name, value in values.items() if is_in_header(op.schemes.get(name, ()))}, headers
        )
        return None if headers == outgoing.headers else outgoing._replace(headers=headers)

    def _with_other_token(self, outgoing: HttpRequest) -> HttpRequest | None:
        """The same request with another token, after an answer 401; None if there is no other.

        That is so where a function gives the private key, and gives another one now.
        """
        if not self._credentials.refused(outgoing.headers.get("authorization", "")):
            return None
        return outgoing._replace(headers={**outgoing.headers, "authorization": self._credentials.bearer()})

    def recording_request(self, url: str) -> Request:
        """The request for the address of a recording; see `client.voice.get_recording`.

        Raises:
            ValidationError: The address leads to somebody who must not get the application's token.
        """
        from vonage._shared.recordings import recording_request

        return recording_request(url, self._hosts, self._base_url)

    def parse(self, host: str, response: FetchedResponse) -> Json | bytes:
        """Read an answer that was fetched by other means, as the methods of this client read theirs.

        Args:
            host: Where it came from, for the text of an error.
            response: Anything with `status_code`, `headers` and `content`, such as a response of requests or httpx.

        Returns:
            The decoded JSON, bytes where it is not JSON, or None where there is nothing.

        Raises:
            HttpError: The status is not one of success.
        """
        request = operation_of("GET", host, "/", "header").request()
        answer = Answer(response.status_code, response.headers, response.content, request)
        data: Json | bytes = self._accept(answer, f"https://{host}/").data
        return data

    def _accept(self, answer: Answer, url: str) -> Answer:
        """Pass a good answer on; raise what the others stand for."""
        if not 200 <= answer.status < 300 and answer.status not in answer.request.op.redirects:
            raise responses.http_error(answer, urlsplit(url).netloc)
        responses.check(answer)
        if self._raise_on_error and (error := outcome_error(answer)) is not None:
            raise error
        if (wanted := captured.get()) is not None:
            wanted.append(answer)
        return answer


def warn(text: str) -> None:
    """Warn at the line of the program that called, however deep inside of the SDK this is."""
    import inspect  # takes a while to load, and warnings are rare

    level, frame = 1, inspect.currentframe()
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] in ("vonage", "vonage_openapi"):
        level, frame = level + 1, frame.f_back
    warnings.warn(text, ValidationWarning, stacklevel=level)


def _invalid(problems: Sequence[Problem], errors: Errors) -> ValidationError:
    """The error for some problems, of the kind that 3.x has for them."""
    kinds = [errors[problem.path] for problem in problems if problem.path in errors]
    kind: type[ValidationError] = getattr(_errors, next(iter(kinds), errors.get("", "ValidationError")))
    return kind(problems)


def _advice_on_text(body: object) -> str | None:
    from vonage import gsm  # for SMS alone

    return gsm.advice(body.get("text"), body.get("type")) if is_object(body) else None


def _gone(name: str) -> AttributeError:
    return AttributeError(
        f"{name}: 3.x had it from requests, which is not used here; use proxy=, ssl_context= or http_client= of the"
        " client instead"
    )
