"""What `Client` and `AsyncClient` have in common: settings, credentials, hosts, and all that needs no waiting."""

from __future__ import annotations

import copy
import os
import platform
import warnings
from collections.abc import Callable, Mapping, Sequence
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeAlias, TypeVar, cast
from urllib.parse import urlsplit

from vonage_openapi import UNSET, Answer, Op, Problem, Request, Unset

from vonage import _answers, signature
from vonage._log import set_up_from_environment
from vonage._version import __version__
from vonage._wire import Outgoing, Timeout
from vonage.auth import Credentials
from vonage.errors import Error, ValidationError

if TYPE_CHECKING:
    from vonage.jwt import PrivateKeySource
    from vonage.signature import Method

Validate: TypeAlias = Literal["error", "warn", "off"]
TimeoutLike: TypeAlias = "float | tuple[float | None, float | None] | Timeout | None"
Invalid: TypeAlias = "Callable[[Sequence[Problem]], ValidationError]"
"""Makes the error for a request that breaks its description: a kind of `ValidationError`, or what picks one."""
C = TypeVar("C", bound="BaseClient")
P = TypeVar("P", bound="Product")

REST_HOST: Final = "rest.nexmo.com"
API_HOST: Final = "api.nexmo.com"

captured: ContextVar[list[Answer] | None] = ContextVar("vonage_captured", default=None)
"""Collects the answers of calls whose caller asked for them, see `with_raw_response`."""


class Product(Protocol):
    """What a client holds for each API."""

    def __init__(self, client: Any) -> None: ...


class ValidationWarning(UserWarning):
    """What would have been a `ValidationError`, with `validate="warn"`."""


class BaseClient:
    """Settings shared by both clients; see `vonage.Client` for the arguments."""

    def __init__(
        self,
        key: str | None = None,
        secret: str | None = None,
        signature_secret: str | None = None,
        signature_method: Method = None,
        application_id: str | None = None,
        private_key: PrivateKeySource | None = None,
        app_name: str | None = None,
        app_version: str | None = None,
        timeout: TimeoutLike = None,
        max_retries: Any = 3,
        *,
        base_url: str | None = None,
        region: str | None = None,
        validate: Validate = "error",
        raise_on_error: bool = False,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        environment = os.environ.get
        self._credentials = Credentials(
            key or environment("VONAGE_API_KEY"),
            secret or environment("VONAGE_API_SECRET"),
            signature_secret or environment("VONAGE_SIGNATURE_SECRET"),
            signature_method or environment("VONAGE_SIGNATURE_METHOD"),
            application_id or environment("VONAGE_APPLICATION_ID"),
            private_key if private_key is not None else environment("VONAGE_PRIVATE_KEY") or None,
        )
        self._products: dict[type, Any] = {}
        self._hosts: dict[str, str] = {}
        self._base_url = _base_url(base_url or environment("VONAGE_BASE_URL"))
        self._region = region
        self._token: str | None = None
        self.headers: dict[str, str] = {"User-Agent": _user_agent(app_name, app_version), "Accept": "application/json"}
        self.headers.update(headers or {})
        self._extra_headers: Mapping[str, str] = {}
        self.timeout: TimeoutLike = timeout
        self._max_retries = _count(max_retries)
        self._validate: Validate = validate
        self._raise_on_error = raise_on_error
        set_up_from_environment()

    def __repr__(self) -> str:
        where = self._base_url or self._region or ", ".join(self._hosts.values()) or "the platform"
        return f"<{type(self).__name__} of {where}, {self._credentials!r}>"

    def __getstate__(self) -> Any:
        raise TypeError(f"a {type(self).__name__} holds secrets and connections; make a new one instead of pickling it")

    # Credentials

    @property
    def api_key(self) -> str | None:
        """The API key of the account."""
        return self._credentials.api_key

    @api_key.setter
    def api_key(self, value: str | None) -> None:
        self._credentials.api_key = value

    @property
    def api_secret(self) -> str | None:
        """The API secret of the account."""
        return self._credentials.api_secret

    @api_secret.setter
    def api_secret(self, value: str | None) -> None:
        self._credentials.api_secret = value

    @property
    def signature_secret(self) -> str | None:
        """The signature secret of the account."""
        return self._credentials.signature_secret

    @signature_secret.setter
    def signature_secret(self, value: str | None) -> None:
        self._credentials.signature_secret = value

    @property
    def signature_method(self) -> Method:
        """How signatures are made: None for the MD5 hash, else the digest of an HMAC."""
        return self._credentials.signature_method

    @signature_method.setter
    def signature_method(self, value: Method) -> None:
        self._credentials.signature_method = value

    @property
    def application_id(self) -> str | None:
        """The application that tokens are made for."""
        return self._credentials.application_id

    def auth(self, params: Mapping[str, Any] | None = None, **kwargs: Any) -> None:
        """Say what the application's tokens carry beyond the usual claims, until the next call of this.

        Args:
            params: Claims, such as `nbf`, `exp`, `jti`, `sub` and `acl`; or give them as keywords.

        Example:
            client.auth(exp=int(time.time()) + 3600)

        Official page: Generating JSON Web Tokens.
        """
        self._credentials.set_claims(dict(params or kwargs))

    def signature(self, params: Mapping[str, Any]) -> str:
        """The signature of some parameters, in hexadecimal digits, made with the client's secret and method.

        Raises:
            SignatureError: The client has no signature secret.

        Official page: Signing messages.
        """
        return signature.sign(params, self.signature_secret or "", self.signature_method)

    def check_signature(self, params: object) -> bool:
        """Whether the `sig` of a webhook's parameters belongs to the others. Any junk gives False.

        Args:
            params: The parameters of the delivery as one mapping, query or form alike; it is not changed.

        Raises:
            SignatureError: The client has no signature secret.

        Official page: Signing messages.
        """
        return signature.verify(params, self.signature_secret or "", self.signature_method)

    # Hosts

    def host(self, value: str | None = None) -> Any:
        """Read the host of the older APIs (`rest.nexmo.com`), or set it when a value is given."""
        return self._host(REST_HOST, value)

    def api_host(self, value: str | None = None) -> Any:
        """Read the host of the newer APIs (`api.nexmo.com`), or set it when a value is given."""
        return self._host(API_HOST, value)

    def _host(self, default: str, value: str | None) -> str | None:
        if value is None:
            return self._hosts.get(default, default)
        self._hosts[default] = value
        return None

    def _base_of(self, op: Op) -> str:
        """Scheme and host that an operation goes to."""
        if self._base_url:
            return self._base_url
        host = op.host
        if self._region:
            host = next((offered for offered in op.hosts if _is_in(self._region, offered)), host)
        scheme, _, name = host.partition("://")
        if not name:
            raise Error(f"{op.id}: its description names no host; make the client with base_url=")
        return f"{scheme}://{self._hosts.get(name, name)}"

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
    ) -> C:
        """A client with other settings for some calls. It shares connections, credentials and hosts with this one.

        Args:
            timeout: Seconds for everything, or (connect, read).
            max_retries: How often a request is repeated where that is safe; 0 for never.
            headers: Sent as well, and before the client's own of the same name.
            validate: `error`, `warn` or `off`.
            raise_on_error: Whether a status in the answer that says "failed" becomes an `OutcomeError`.
            region: See `vonage.Client`.
            token: An access token, for operations that take OAuth2.

        Example:
            client.with_options(timeout=2, max_retries=0).sms.send_message({...})
        """
        other = copy.copy(self)
        other._products = {}  # products hold their client, so a copy makes its own
        if not isinstance(timeout, Unset):
            other.timeout = timeout
        if not isinstance(max_retries, Unset):
            other._max_retries = _count(max_retries)
        if not isinstance(region, Unset):
            other._region = region
        if not isinstance(token, Unset):
            other._token = token
        other._extra_headers = {**self._extra_headers, **(headers or {})}
        other._validate = validate or self._validate
        other._raise_on_error = self._raise_on_error if raise_on_error is None else raise_on_error
        return other

    def __copy__(self: C) -> C:
        other = object.__new__(type(self))
        other.__dict__.update(self.__dict__)
        return other

    def _made(self, kind: type[P]) -> P:
        """The product of a kind, made when it is first asked for."""
        product = self._products.get(kind)
        if product is None:
            product = self._products[kind] = kind(self)
        return cast(P, product)

    # Requests and answers

    def _check(self, request: Request, invalid: Invalid) -> None:
        """Refuse a request that breaks its description, as the client is set to."""
        if self._validate == "off":
            return
        if problems := request.problems():
            error = invalid(problems)
            if self._validate == "error":
                raise error
            warnings.warn(f"{request.op.id}: {error}", ValidationWarning, stacklevel=4)

    def _outgoing(self, request: Request) -> Outgoing:
        """A request as it goes over the wire, with credentials."""
        op = request.op
        headers = {**self.headers, **request.headers, **self._extra_headers}
        given = {name.lower() for name in headers}
        if "authorization" not in given:
            kind = self._credentials.choose(op, self._token)
            if kind == "signature":
                request = Request(
                    op, request.path_values, request.query, request.headers, self._credentials.signed(request)
                )
            elif kind == "basic":
                headers["Authorization"] = self._credentials.basic()
            elif kind is not None:
                headers["Authorization"] = f"Bearer {self._token if kind == 'oauth2' else self._credentials.token()}"
        try:
            content, media_type = request.encode()
        except (ValueError, TypeError) as error:
            raise ValidationError([Problem("body", f"cannot be sent as {op.body}: {error}")]) from None
        if media_type and "content-type" not in given:
            headers["Content-Type"] = media_type
        for name, value in headers.items():
            if "\n" in value or "\r" in value:
                raise ValidationError([Problem(f"headers.{name}", "cannot contain a line break")])
        query = request.query_string
        url = f"{self._base_of(op)}{request.path}{'?' if query else ''}{query}"
        return Outgoing(op.verb, url, headers, content, _timeout(self.timeout))

    def recording_request(self, url: str) -> Request:
        """The request for the address of a recording; see `client.voice.get_recording`.

        Raises:
            ValidationError: The address leads to somebody who must not get the application's token.
        """
        from vonage._recordings import recording_request

        return recording_request(url, self._hosts, self._base_url)

    def _accept(self, answer: Answer, url: str) -> Answer:
        """Pass a good answer on; raise what the others stand for."""
        if answer.status >= 300:
            if answer.status == 401:
                self._credentials.discard_token()
            raise _answers.http_error(answer, urlsplit(url).netloc)
        if self._raise_on_error and (error := _answers.outcome_error(answer)) is not None:
            raise error
        if (wanted := captured.get()) is not None:
            wanted.append(answer)
        return answer


def _timeout(value: TimeoutLike) -> Timeout:
    if value is None:
        return Timeout()
    if isinstance(value, (int, float)):
        return Timeout(float(value), float(value))
    return Timeout(*value)


def _count(retries: Any) -> int:
    """A number of retries; 3.x also took urllib3's `Retry`, whose total counts here."""
    count = getattr(retries, "total", retries)
    if isinstance(count, bool) or not isinstance(count, int) or count < 0:
        raise Error(f"max_retries: must be a whole number of at least 0, not {retries!r}")
    return count


def _base_url(value: str | None) -> str | None:
    if not value:
        return None
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.username:
        raise Error("base_url: must be an address such as http://127.0.0.1:8000, without query or password")
    return value.rstrip("/")


def _is_in(region: str, host: str) -> bool:
    """Whether a host serves a region: `eu` matches `api-eu.nexmo.com` and `api-eu-3.vonage.com`."""
    label = host.partition("://")[2].partition(".")[0].removeprefix("api-")
    return label == region or label.startswith(f"{region}-")


def _user_agent(app_name: str | None, app_version: str | None) -> str:
    agent = f"vonage-python/{__version__} python/{platform.python_version()}"
    return f"{agent} {app_name}/{app_version}" if app_name and app_version else agent
