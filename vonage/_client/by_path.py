"""Operations for the low-level `get`, `post`, ... of the client, which name host and path themselves."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from vonage_openapi import Op

from vonage._client.settings import as_host
from vonage.errors import Error, InvalidAuthenticationTypeError

_KINDS: Mapping[str | None, str] = {
    "jwt": "jwt",
    "params": "basic",
    "header": "basic",
    "oauth2": "oauth2",
    "signature": "signature",
}
UNDESCRIBED = "vonage"
"""The package of operations whose path is the caller's own."""
_SAFE = "/?%:@!$&'()*+,;=~-._"
"""What stays as it is in a path: what may stand there, and the percent signs of one that is quoted already."""


def operation_of(verb: str, host: str, path: str, auth_type: str | None, json: bool | None = None) -> Op:
    """An operation that no description knows.

    Args:
        verb: The HTTP verb.
        host: The host, without scheme.
        path: The path, with a slash in front; a query may follow.
        auth_type: `jwt`, `params`, `header` or `oauth2`.
        json: Whether the body is JSON or a form; None for no body.

    Raises:
        InvalidAuthenticationTypeError: Another auth_type.
        Error: No path, or no host alone.
    """
    kind = _KINDS.get(auth_type) if isinstance(auth_type, str) else None
    if kind is None:
        raise InvalidAuthenticationTypeError(f"auth_type must be 'jwt', 'params' or 'header', not {auth_type!r}")
    if not isinstance(path, str) or not path.startswith("/"):  # pyright: ignore[reportUnnecessaryIsInstance] - it is given
        raise Error(f"request_uri: must be a path that begins with a slash, not {path!r}")
    host = as_host("host", host)
    return Op(
        "vonage.api.lowlevel",
        f"{verb.lower()} {path.partition('?')[0]}",
        verb,
        f"https://{host}",
        quote(path, safe=_SAFE),
        security=((kind,),),
        body=None if json is None else "json" if json else "form",
        retry="unsent" if verb in ("POST", "PATCH") else "idempotent",
    )
