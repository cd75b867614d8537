# Written by codegen from specs/conversion.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Conversion, for type checkers: requests with all that may be sent, answers with all that may come.

A key of an answer is declared as present even where the platform may leave it out; use `.get` when in doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..hints import NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias

SubmitConversion = TypedDict(
    "SubmitConversion", {"message-id": "str", "delivered": "bool | int", "timestamp": "NotRequired[str]"}
)
SubmitConversionKeywords = TypedDict(
    "SubmitConversionKeywords",
    {"message-id": "NotRequired[str]", "delivered": "NotRequired[bool | int]", "timestamp": "NotRequired[str]"},
)
