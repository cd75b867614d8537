"""The access token of Vonage Business Communications, which its operations get and nothing else does.

It belongs to a person and ends after a day, so that it can be given as a function too. How it is sent, and asked for
again after an answer 401, is what `schemes` does for the credentials of any API.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final, TypeAlias

from vonage_openapi import Op

from vonage._crypto.hidden import Hidden, hide
from vonage.auth import as_bearer, as_credential
from vonage.errors import Error, MissingCredentialsError

VbcToken: TypeAlias = str | Callable[[], str | Awaitable[str]]
"""An access token of Vonage Business Communications, or a function that returns one, async for `AsyncClient` alone."""
SCHEME: Final = "vbc"
"""What our descriptions call it in `security`."""


def as_vbc_token(name: str, value: object) -> Hidden | Callable[[], object] | None:
    """The token as it was meant, or the function for it; None if there is none.

    Args:
        name: Where it was given, for the error.
        value: The token or the function.

    Raises:
        Error: It cannot be one. It is not quoted.
    """
    value = hide(value)
    if callable(value):
        return value
    if value is not None and not isinstance(value, (str, bytes)) and not hasattr(value, "get_secret_value"):
        raise Error(f"{name}: must be a string or a function that returns one, not {type(value).__name__}")
    return None if as_credential(name, value) is None else as_bearer(name, value)


def missing_vbc_token(op: Op) -> MissingCredentialsError:
    """The error for an operation of Vonage Business Communications without a token."""
    return MissingCredentialsError(
        f"{op.id} takes an access token of Vonage Business Communications (vbc_token=, or VONAGE_VBC_TOKEN in the"
        " environment), and nothing else; this client has none of that"
    )
