"""Operations for the low-level `get`, `post`, ... of the client, which name host and path themselves."""

from __future__ import annotations

from collections.abc import Mapping

from vonage_openapi import Op

from vonage.errors import InvalidAuthenticationTypeError

_KINDS: Mapping[str | None, str] = {
    "jwt": "jwt",
    "params": "basic",
    "header": "basic",
    "oauth2": "oauth2",
    "signature": "signature",
}


def operation_of(verb: str, host: str, path: str, auth_type: str | None, json: bool | None = None) -> Op:
    """An operation that no description knows.

    Args:
        verb: The HTTP verb.
        host: The host, without scheme.
        path: The path, with a slash in front.
        auth_type: `jwt`, `params`, `header` or `oauth2`.
        json: Whether the body is JSON or a form; None for no body.

    Raises:
        InvalidAuthenticationTypeError: Another auth_type.
    """
    kind = _KINDS.get(auth_type)
    if kind is None:
        raise InvalidAuthenticationTypeError(f"auth_type must be 'jwt', 'params' or 'header', not {auth_type!r}")
    return Op(
        "vonage.api.lowlevel",
        f"{verb.lower()} {path}",
        verb,
        f"https://{host}",
        path,
        security=((kind,),),
        body=None if json is None else "json" if json else "form",
        retry="unsent" if verb in ("POST", "PATCH") else "idempotent",
    )
