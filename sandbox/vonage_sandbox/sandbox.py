"""A sandbox in your own process: on a free port, or on none at all."""

from __future__ import annotations

import ssl
from typing import Any, NamedTuple, TypeVar

import httpx
from starlette.applications import Starlette
from starlette.datastructures import Headers

from vonage_sandbox import errors, routing
from vonage_sandbox.access import AccessPolicy
from vonage_sandbox.app import create_app
from vonage_sandbox.authority import Authority
from vonage_sandbox.client import Control
from vonage_sandbox.exchange import HttpRequest, HttpResponse
from vonage_sandbox.gateway import Gateway
from vonage_sandbox.link import SandboxError
from vonage_sandbox.options import OptionError, Options, host_of
from vonage_sandbox.platform import Platform
from vonage_sandbox.products import resume
from vonage_sandbox.server import InProcessTransport, Server

S = TypeVar("S", bound="Sandbox")


class Credentials(NamedTuple):
    """What a client needs to reach the sandbox: `vonage.Client(**sandbox.credentials.as_arguments())`."""

    api_key: str
    api_secret: str
    signature_secret: str
    application_id: str
    private_key: str
    base_url: str
    ca_file: str | None = None

    def as_arguments(self, *, signed: bool = False) -> dict[str, Any]:
        """The arguments of `vonage.Client`.

        Args:
            signed: Whether SMS requests are signed rather than sent with the secret.
        """
        arguments: dict[str, Any] = {
            "key": self.api_key,
            "secret": self.api_secret,
            "application_id": self.application_id,
            "private_key": self.private_key,
            "base_url": self.base_url,
        }
        if self.ca_file is not None:
            arguments["ssl_context"] = ssl.create_default_context(cafile=self.ca_file)
        return {**arguments, "signature_secret": self.signature_secret} if signed else arguments

    def as_environment(self, key_file: str | None = None) -> dict[str, str]:
        """The environment variables that `vonage.Client()` reads.

        Args:
            key_file: A file with the private key. Default: the key itself is in the variable.
        """
        variables = {
            "VONAGE_API_KEY": self.api_key,
            "VONAGE_API_SECRET": self.api_secret,
            "VONAGE_SIGNATURE_SECRET": self.signature_secret,
            "VONAGE_APPLICATION_ID": self.application_id,
            "VONAGE_PRIVATE_KEY": key_file or self.private_key,
            "VONAGE_BASE_URL": self.base_url,
        }
        trust = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS")
        return variables | (dict.fromkeys(trust, self.ca_file) if self.ca_file else {})

    def __repr__(self) -> str:
        return f"<Credentials of {self.api_key}, application {self.application_id}>"


class Sandbox(Control):
    """A local stand-in for the platform, in your own process.

    Args:
        port: The port to listen on; 0 for any free port. With None it listens on no port, and is reached through `app`
            and `transport` only.
        host: The address to listen on. With any other than this machine's, others can reach the sandbox, and read and
            do everything. Requests from web pages of other origins are refused, and requests for other host names
            too: see `allowed_hosts` and `public_url` of `Options`.
        options: All settings as one object. You can also give them as keywords; see `Options`.

    Raises:
        OptionError: A setting is invalid, or the port is in use.

    Example:
        with Sandbox(webhook_url="http://127.0.0.1:5000") as sandbox:
            client = vonage.Client(**sandbox.credentials.as_arguments())
            client.sms.send_message({"from": "Acme", "to": "447700900000", "text": "Hello"})
            sandbox.wait_for_message(to="447700900000", text="Hello", status="delivered")
    """

    def __init__(
        self, port: int | None = 0, host: str = "127.0.0.1", options: Options | None = None, **settings: Any
    ) -> None:
        if options is not None and settings:
            raise OptionError(f"give options or {', '.join(settings)}, not both")
        self.options: Options = options or Options(**settings)
        self.platform: Platform = Platform(self.options)
        gateway, policy = Gateway(self.platform), AccessPolicy(host, self.options)
        self.app: Starlette = create_app(self.platform, gateway, policy)
        """The sandbox as an ASGI application, for `httpx.ASGITransport(app=...)` and servers of your own."""

        def enter(request: HttpRequest) -> HttpResponse:
            why = policy.refuse_origin(Headers(request.headers), request.method, request.path)
            return gateway.handle(request) if why is None else errors.problem(403, why, "")

        self.transport: InProcessTransport = InProcessTransport(enter)
        """For `httpx.Client(transport=...)`: requests to any host end up in the sandbox, without a port."""
        super().__init__(httpx.Client(transport=self.transport, base_url="http://sandbox"))
        self._url = self.platform.base_url
        self._server: Server | None = None
        self._authority: Authority | None = None
        self._started = False
        if port is not None:
            try:
                self._server = Server(self.app, host, port, self._tls(host))
            except OptionError:
                self.close()
                raise
            self._url = f"{'https' if self.options.tls else 'http'}://{_shown(host)}:{self._server.port}"
            self.platform.base_url = self.options.public_url or self._url

    @property
    def url(self) -> str:
        """Where it listens; without a port, what links begin with."""
        return self._url

    @property
    def credentials(self) -> Credentials:
        """The credentials of the account and of its first application."""
        return Credentials(**self._ask("GET", "credentials"), ca_file=self.ca_file)

    @property
    def ca_file(self) -> str | None:
        """The certificate of the authority that clients have to trust; None without TLS."""
        return str(self._authority.file) if self._authority else None

    def _tls(self, host: str) -> ssl.SSLContext | None:
        if not self.options.tls:
            return None
        self._authority = Authority()
        own = (_shown(host).strip("[]"), "localhost", "127.0.0.1", "::1")
        public = host_of(self.options.public_url or "")
        names = (*own, *self.options.allowed_hosts, *([public] if public else []), *routing.platform_hosts())
        return self._authority.server_context(names)

    def start(self) -> None:
        """Begin; `with` does it.

        Raises:
            SandboxError: It has begun before; a new one has to be made.
        """
        if self._started or self._http.is_closed:
            raise SandboxError("a sandbox begins only once: make a new one")
        self._started = True
        with self.platform.lock:
            resume(self.platform)
        self.platform.start()
        if self._server is not None:
            self._server.start()

    def close(self) -> None:
        """End; `with` does it. Nothing happens the second time."""
        if self._http.is_closed:
            return
        with self.platform.lock:
            self.platform.journal.close()  # lets go of watchers, so that the server need not wait for them
        if self._server is not None:
            self._server.close()
        self.platform.close()
        if self._authority is not None:
            self._authority.close()
        super().close()

    def __enter__(self: S) -> S:
        self.start()
        return self


def _shown(host: str) -> str:
    """A host as it stands in an address: this machine's where it listens at all of its addresses."""
    host = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104  compared, not bound
    return f"[{host}]" if ":" in host else host
