# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Whether a handset has the number that its user claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import AsyncProduct, Errors


class AsyncNumberVerification(AsyncProduct):
    """Whether a handset has the number that its user claims: `client.number_verification`.

    The platform has shut this down; use Verify v2 with silent authentication, client.verify2.
    """

    _errors: Errors = {"": "InvalidNumberVerificationError"}

    _gone = (
        "number_verification: the platform has shut this down; use Verify v2 with silent authentication, client.verify2"
    )
