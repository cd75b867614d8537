"""Turns whatever an HTTP library raises into our errors, which say whether the platform may have acted.

The words are our own. Those of the libraries can hold a proxy's password, cookies and whole headers, so neither their
text nor their exceptions, whose frames hold the request, go further than this.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator
from urllib.parse import urlsplit

from vonage._http.bodies import BadBody, BadSource
from vonage._http.clock import OutOfTime
from vonage._http.transport import HttpRequest
from vonage.errors import (
    CertificateError,
    ConnectError,
    Error,
    PoolTimeoutError,
    RequestTimeoutError,
    TransportError,
)


def as_ours(error: Exception, outgoing: HttpRequest, sent: bool) -> Error:
    """The error to raise in place of a library's.

    Raise it outside the `except` block, or Python ties the library's to it.

    Args:
        error: What the library raised.
        outgoing: The request.
        sent: Whether any of the request may have reached the other side.
    """
    if isinstance(error, Error):
        return error
    made = _made_of(error, outgoing, sent)
    made.__cause__ = _system_error(error)
    return made


def no_free_connection(outgoing: HttpRequest) -> PoolTimeoutError:
    """For a call whose time ended while all connections were in use."""
    return PoolTimeoutError(
        f"no free connection to {host_of(outgoing)} within {_seconds(outgoing.timeout.total)}: have fewer calls in"
        " flight, a larger pool_maxsize or a longer total timeout"
    )


def host_of(outgoing: HttpRequest) -> str:
    """The host of a request, for people to read."""
    try:
        return urlsplit(outgoing.url).hostname or "nowhere"
    except ValueError:
        return "an address that cannot be read"


def _made_of(error: Exception, outgoing: HttpRequest, sent: bool) -> TransportError:
    host = host_of(outgoing)
    if any(isinstance(each, BadSource) for each in _chain(error)):
        return TransportError(f"the request to {host} broke off: a file in it cannot be read: {_of_file(error)}")
    if isinstance(error, BadBody):
        return TransportError(f"the response of {host} cannot be read: {error}")
    over = isinstance(error, OutOfTime) or (
        outgoing.deadline is not None and not outgoing.streamed and time.monotonic() >= outgoing.deadline
    )
    timed_out = over or any("Timeout" in _name(each) for each in _chain(error))  # each library has its own classes
    if not sent:
        if any(isinstance(each, ssl.SSLCertVerificationError) for each in _chain(error)):
            return CertificateError(f"no connection to {host}: {_reason(error)}")
        if _name(error) == "PoolTimeout":
            return no_free_connection(outgoing)
        limit = outgoing.timeout.total if over else outgoing.timeout.connect
        within = f" within {_seconds(limit)}" if timed_out else ""
        return ConnectError(f"no connection to {host}{within}: {_reason(error)}")
    if over:
        return RequestTimeoutError(f"{host} did not answer in full within {_seconds(outgoing.timeout.total)}")
    if timed_out:
        return RequestTimeoutError(f"{host} did not answer within {_seconds(outgoing.timeout.read)}")
    return TransportError(f"the connection to {host} broke: {_reason(error)}")


def _reason(error: Exception) -> str:
    """What happened in words that cannot hold a secret: the system's own, else the kind of the exception."""
    system = _system_error(error)
    if isinstance(system, ssl.SSLCertVerificationError):
        return f"its certificate was not accepted: {system.verify_message}"
    if isinstance(system, ssl.SSLError):
        return f"TLS failed: {system.reason or type(system).__name__}"
    if system is not None and system.strerror:
        return system.strerror
    if isinstance(error, UnicodeError):
        return "its name is not one of a host"
    if isinstance(error, OutOfTime):
        return "the time for the whole call is over"
    status = _status_of_proxy(error)
    if status:
        return f"the proxy answered {status}"
    return "the proxy refused" if "Proxy" in _name(error) else _name(error)


def _of_file(error: Exception) -> str:
    """What was wrong with a file: the words of the system, or ours of `files`."""
    last = list(_chain(error))[-1]
    return str(getattr(last, "strerror", None) or (last if type(last) is ValueError else _name(last)))


def _status_of_proxy(error: Exception) -> str:
    """The status with which a proxy refused, if that is what an exception is about."""
    if "Proxy" not in _name(error):
        return ""
    status = str(getattr(error, "status", "")) or str(error)[:3]
    return status if status.isdecimal() and len(status) == 3 and status.isascii() else ""


def _system_error(error: BaseException) -> OSError | None:
    """The system's error at the bottom of it, without the frames that it went through and what hangs on it."""
    found = [each for each in _chain(error) if isinstance(each, OSError) and isinstance(each.errno, int)]
    if not found or type(found[-1]).__module__ not in ("builtins", "socket", "ssl"):
        return None
    kept: OSError = type(found[-1])(*found[-1].args)
    kept.__dict__.update(vars(found[-1]))  # what TLS adds
    return kept


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """An exception and those that it was raised from. What it was merely raised during may be the caller's own."""
    seen: list[BaseException] = []
    while error is not None and error not in seen:
        seen.append(error)
        yield error
        error = error.__cause__ or (error.__context__ if error.__suppress_context__ else None)


def _name(error: BaseException) -> str:
    return type(error).__name__


def _seconds(limit: float | None) -> str:
    return "its time" if limit is None else f"{limit:g} s"
