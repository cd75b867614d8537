"""How a sandbox is set up: the account it plays, how fast life goes on in it, and what it may reach."""

from __future__ import annotations

import ipaddress
import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeAlias, get_args
from urllib.parse import urlsplit

import httpx

Pace: TypeAlias = "Literal['immediate', 'manual', 'at_once', 'by_hand'] | float"
"""When the next step of a message, call or job comes: immediately, only when you say so, or after so many seconds.
`at_once` and `by_hand` are the old words for the first two."""

PACES = ("messages", "calls", "jobs")
"""The settings that are paces."""

SmsSignature: TypeAlias = Literal["md5hash", "md5", "sha1", "sha256", "sha512"]

Number: TypeAlias = tuple[str, str, tuple[str, ...]]
"""A number of the account: country, digits, features."""

DEFAULT_NUMBERS: tuple[Number, ...] = (
    ("GB", "447700900001", ("SMS", "VOICE")),
    ("GB", "447700900002", ("SMS", "VOICE")),
    ("US", "12025550101", ("SMS", "VOICE", "MMS")),
)


class OptionError(ValueError):
    """A setting of the sandbox is invalid."""


@dataclass
class Options:
    """Settings of a sandbox.

    Attributes:
        api_key, api_secret, signature_secret: The credentials of the account.
        application_id: The id of its first application. The application gets a new key pair in each process.
        balance: The balance of the account, in euros.
        numbers: The phone numbers of the account.
        public_url: The URL at which programs reach the sandbox, if it differs from where it listens: behind a proxy, or
            from a container. Links in responses start with it.
        allowed_hosts: Further host names that the sandbox accepts requests for.
        webhook_url: Where your program listens. The webhooks of the account and the application go to paths below it:
            `/answer`, `/event`, `/inbound`, `/status`, `/verify`, `/video`, `/inbound-sms`, `/delivery-receipt`
            and `/notification`.
        webhook_hosts: Further hosts that webhooks may be sent to, besides this machine and the host of `webhook_url`.
        webhook_retries: Seconds to wait before each retry of a failed webhook.
        webhook_timeout: Seconds that a receiver has to respond.
        webhook_app: An ASGI or WSGI application that receives the webhooks in this process, without a port. Its base
            URL is then `webhook_url`, or `http://receiver`.
        webhook_transport: Carries webhooks instead of the network, for what `webhook_app` cannot do.
        tls: Whether it speaks HTTPS, with a certificate from an authority that is made for this run.
        sms_signature: How to sign SMS webhooks; None leaves them unsigned, as the platform does by default.
        rate: Requests a second that each API accepts; it throttles what is beyond, as the platform does. Default: any.
        messages, calls, jobs: The pace of messages, of calls, and of what the platform does in the background, such as
            reports and archives; see `Pace`.
        real_time: Whether codes and time limits expire by themselves, or only when time is skipped with `advance`.
        cancel_after: Seconds until a verification can be cancelled.
        seed: A number that makes ids, codes and random choices the same in each run.
        database: An SQLite file to keep the state in.
    """

    api_key: str = "5a4db0c5"
    api_secret: str = "SandboxSecret1"  # noqa: S105  a default for a machine of one's own, and printed at start
    signature_secret: str = "a-signature-secret-for-the-sandbox-only"  # noqa: S105
    application_id: str = "5a4db0c5-0000-4000-8000-000000000001"
    balance: float = 100.0
    numbers: tuple[Number, ...] = DEFAULT_NUMBERS
    public_url: str | None = None
    allowed_hosts: tuple[str, ...] = ()
    webhook_url: str | None = None
    webhook_hosts: tuple[str, ...] = ()
    webhook_retries: tuple[float, ...] = (0.1, 0.3, 1.0)
    webhook_timeout: float = 5.0
    webhook_app: Any = field(default=None, repr=False, metadata={"in_code_only": True})
    webhook_transport: httpx.BaseTransport | None = field(default=None, repr=False, metadata={"in_code_only": True})
    tls: bool = False
    sms_signature: SmsSignature | None = None
    rate: float | None = None
    messages: Pace = "immediate"
    calls: Pace = "immediate"
    jobs: Pace = "immediate"
    real_time: bool = False
    cancel_after: float = 30.0
    seed: int | None = None
    database: Path | None = None

    def __post_init__(self) -> None:
        for name in PACES:
            setattr(self, name, pace(getattr(self, name), name))
        if len(self.api_key) != 8:
            raise OptionError(f"api_key: must have 8 characters, as on the platform, not {len(self.api_key)}")
        if self.sms_signature is not None and self.sms_signature not in get_args(SmsSignature):
            raise OptionError(f"sms_signature: must be one of {', '.join(get_args(SmsSignature))}")
        _check_hosts(self.webhook_hosts, "webhook_hosts")
        _check_hosts(self.allowed_hosts, "allowed_hosts")
        if self.rate is not None:
            _check_number(self.rate, "rate", more_than=0)
        _check_number(self.webhook_timeout, "webhook_timeout", more_than=0)
        _check_number(self.cancel_after, "cancel_after")
        if not math.isfinite(self.balance):
            raise OptionError(f"balance: must be a number, not {self.balance:g}")
        for seconds in self.webhook_retries:
            _check_number(seconds, "webhook_retries")
        if self.webhook_app is not None:
            self._take_in(self.webhook_app)
        self.webhook_url, self.public_url = (
            as_address(self.webhook_url, "webhook_url"),
            as_address(self.public_url, "public_url"),
        )

    def _take_in(self, application: Any) -> None:
        from vonage_sandbox.receivers import RECEIVER, transport_to

        if self.webhook_transport is not None:
            raise OptionError("webhook_app: means the same as webhook_transport; give one of them")
        self.webhook_transport, self.webhook_app = transport_to(application), None
        self.webhook_url = self.webhook_url or RECEIVER

    def may_reach(self, host: str) -> bool:
        """Whether a webhook may go to a host: this machine, that of `webhook_url`, or one that was named."""
        named = {name.lower().strip("[]") for name in self.webhook_hosts} | {host_of(self.webhook_url or "")}
        return is_loopback(host) or (host != "" and host.lower() in named)


def _check_hosts(names: tuple[str, ...], option: str) -> None:
    if isinstance(names, str):
        raise OptionError(f"{option}: must be a list of hosts, not the string {names!r}")
    for name in names:
        if not name or "/" in name or "*" in name or name.count(":") == 1:
            raise OptionError(f"{option}: must be hosts without scheme and port, as example.com, not {name!r}")


def _check_number(value: float, option: str, more_than: float | None = None) -> None:
    if more_than is not None and not more_than < value < math.inf:
        raise OptionError(f"{option}: must be more than {more_than:g}, not {value:g}")
    if not 0 <= value < math.inf:
        raise OptionError(f"{option}: must be at least 0, not {value:g}")


def as_address(url: str | None, option: str) -> str | None:
    """An address that others are made of, without the slash at its end."""
    if url is None:
        return None
    if not url.startswith(("http://", "https://")) or not host_of(url):
        raise OptionError(f"{option}: must be http:// or https:// and a host, not {url!r}")
    return url.rstrip("/")


def host_of(url: str) -> str:
    """The host in an address, in small letters; empty where there is none."""
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""


def is_loopback(host: str) -> bool:
    """Whether a host, as it stands in an address, is this machine. Names are not looked up."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def pace(value: object, name: str) -> Pace:
    """Read a pace: a word, or seconds as a number or a string.

    Raises:
        OptionError: It is neither.
    """
    if value in ("immediate", "at_once"):
        return "immediate"
    if value in ("manual", "by_hand"):
        return "manual"
    try:
        seconds = float(str(value))
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= 86_400:
        raise OptionError(f"{name}: must be immediate, manual or a number of seconds, not {value!r}")
    return seconds
