"""Reads a client's settings as users write them. What cannot be used gets a sentence that names the argument."""

from __future__ import annotations

import platform
import re
from collections.abc import Mapping
from typing import Any, Protocol
from urllib.parse import urlsplit

from vonage_openapi import Op, Problem
from vonage_openapi.formats import is_header_name, is_header_value

from vonage._crypto.hidden import hide
from vonage._version import __version__
from vonage.errors import Error, ValidationError

_FRAMING = frozenset({
    "connection", "content-length", "expect", "host", "keep-alive", "proxy-connection", "te", "trailer",
    "transfer-encoding", "upgrade",
})  # fmt: skip
"""What delimits and routes a request (RFC 9112): a second opinion on that lets one request pass for two."""
_USUAL = frozenset({"accept", "accept-encoding", "authorization", "content-type", "user-agent"})
_LABEL = r"[0-9A-Za-z_-]{1,63}"
_HOST = re.compile(rf"(\[[0-9A-Fa-f:.]+\]|{_LABEL}(\.{_LABEL})*)(:\d{{1,5}})?(/[0-9A-Za-z._~/-]*)?")


class Retries(Protocol):
    """What holds a number of retries, such as urllib3's `Retry`."""

    @property
    def total(self) -> object:
        """How often a request is sent again."""


def as_count(retries: int | Retries) -> int:
    """A number of retries; 3.x also took urllib3's `Retry`, whose total counts here.

    Raises:
        Error: It is not such a number.
    """
    count = getattr(retries, "total", retries)
    if isinstance(count, bool) or not isinstance(count, int) or count < 0:
        raise Error(f"max_retries: must be an integer of at least 0, not {retries!r}")
    return count


def as_validate(name: str, value: Any) -> Any:
    """One of the three ways to treat a request that breaks its description.

    Args:
        name: Where it was given, for the error.
        value: The way.

    Raises:
        Error: It is another.
    """
    if value not in ("error", "warn", "off"):
        raise Error(f"{name}: must be 'error', 'warn' or 'off', not {value!r}")
    return value


def as_base_url(name: str, value: str | None) -> str | None:
    """An address that all requests go to, without a slash at its end; None for none.

    Args:
        name: Where it was given, for the error.
        value: The address.

    Raises:
        Error: It is not an http or https address, or has more than host, port and path. The error does not quote it,
            as it may hold a password.
    """
    value = hide(value)
    if not value:
        return None
    if not _is_address(value):
        raise Error(f"{name}: must be an address such as http://127.0.0.1:8000, without query, fragment or password")
    return str(value.rstrip("/"))


def _is_address(value: str) -> bool:
    # By itself, as the parts of an address would show the password in a traceback of the refusal.
    try:
        parts = urlsplit(value)
        plain = value.isprintable() and not (parts.query or parts.fragment) and parts.port != 0
        return plain and parts.scheme in ("http", "https") and bool(_HOST.fullmatch(parts.netloc + parts.path))
    except (ValueError, TypeError, AttributeError):  # no address, or no string at all
        return False


def as_host(name: str, value: Any) -> str:
    """A host in place of one of the platform's, with a port and the start of a path if need be.

    Raises:
        Error: It is more, or less, than that.
    """
    value = hide(value)
    if not isinstance(value, str) or not _HOST.fullmatch(value):  # it is not quoted, as it may hold a password
        raise Error(f"{name}: must be a host name, such as api.example.com or api.example.com:8443;"
                    " to give a URL, use base_url=")  # fmt: skip
    return value.rstrip("/")


def as_headers(headers: Mapping[str, str] | None) -> dict[str, str]:
    """A copy of some headers that can be sent.

    Raises:
        ValidationError: One cannot.
    """
    if not isinstance(headers or {}, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance] - of a caller without types
        raise ValidationError([Problem("headers", f"must be a dict, not {type(headers).__name__}")])
    copied = hide(dict(headers or {}))  # any of them may be a credential
    del headers
    check_headers(copied)
    return copied


def check_headers(headers: Mapping[str, Any]) -> None:
    """Refuse what cannot be in a header. Values are not quoted, as they may be secret.

    Raises:
        ValidationError: Lists every problem.
    """
    problems: list[Problem] = []
    for name, value in headers.items():
        if name in _USUAL and isinstance(value, str) and is_header_value(value):
            continue  # at a glance: every call comes through here
        if not (isinstance(name, str) and is_header_name(name)):  # pyright: ignore[reportUnnecessaryIsInstance] - of a caller without types
            problems.append(Problem("headers", f"cannot have a header named {name!r}"))
        elif name.lower() in _FRAMING:
            problems.append(Problem(f"headers.{name}", "is set by the connection and cannot be changed"))
        elif not isinstance(value, str):
            problems.append(Problem(f"headers.{name}", f"must be a string, not {type(value).__name__}"))
        elif not is_header_value(value):
            problems.append(
                Problem(f"headers.{name}", "must be an ASCII string, without line breaks or spaces at its ends")
            )
    if problems:
        raise ValidationError(problems)


def merged(*layers: Mapping[str, str]) -> dict[str, str]:
    """Headers one over the other: names in lower case, as case makes no difference, and the last layer wins."""
    return {
        (name.lower() if isinstance(name, str) else name): value  # pyright: ignore[reportUnnecessaryIsInstance]
        for layer in layers
        for name, value in [*layer.items()]
    }


def user_agent(app_name: str | None, app_version: str | None) -> str:
    """The User-Agent header, with the program's own name and version if both are given.

    Raises:
        ValidationError: They hold what a header cannot.
    """
    agent = f"vonage-python/{__version__} python/{platform.python_version()}"
    if app_name and app_version:
        agent = f"{agent} {app_name}/{app_version}"
        check_headers({"User-Agent": agent})
    return agent


def as_region(region: Any) -> str | None:
    """The name of a region; None for none.

    Raises:
        Error: It is not a string.
    """
    if region is not None and not isinstance(region, str):
        raise Error(f"region: must be a string such as 'eu', not {region!r}")
    return region or None


def regional(op: Op, region: str) -> str:
    """The scheme and host of an operation in a region; its usual one if its API has no regions.

    A wide region takes the first narrow one (`eu` is served by `api-eu-3.vonage.com`), and the other way round.

    Raises:
        Error: The API has regions, but not this one.
    """
    offered = {_region_of(host): host for host in reversed(op.hosts) if _region_of(host)}
    if not offered or region in offered:
        return offered.get(region, op.host)
    for name in sorted(offered):
        if name.startswith(f"{region}-") or region.startswith(f"{name}-"):
            return offered[name]
    raise Error(f"region: {op.id} has {', '.join(sorted(offered))}, not {region!r}")


def _region_of(host: str) -> str:
    """`eu-3` of `https://api-eu-3.vonage.com`; empty if the host is not one of a region."""
    label = host.partition("://")[2].partition(".")[0]
    return label.removeprefix("api-") if label.startswith("api-") else ""
