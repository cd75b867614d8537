# Written by codegen from specs/number_verification.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Number Verification: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class CamaraError(TypedDict):
    """What went wrong."""

    status: NotRequired[int]
    """The HTTP status."""
    code: NotRequired[str]
    """The kind of error."""
    message: NotRequired[str]
    """What went wrong this time."""


class NumberToVerify(TypedDict):
    """A number, or its digest."""

    phoneNumber: NotRequired[str]
    """The number in E.164 form."""
    hashedPhoneNumber: NotRequired[str]
    """SHA-256 digest of the number with its plus sign, in hexadecimal."""


class VerifiedNumber(TypedDict):
    """Whether the number is that of the handset."""

    devicePhoneNumberVerified: bool
    """Whether it is the same."""


class NumberToVerifyKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    phoneNumber: NotRequired[str]
    hashedPhoneNumber: NotRequired[str]
