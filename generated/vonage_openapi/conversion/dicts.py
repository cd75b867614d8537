# Written by codegen from specs/conversion.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Conversion: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict

SubmitConversion = TypedDict(
    "SubmitConversion",
    {
        # Which message or call, by `message-id` of the SMS API, `call-id` of a text-to-speech call or `event_id` of a Verify check.
        "message-id": "str",
        # Whether somebody acted on it; 1 and 0 say the same.
        "delivered": "bool | int",
        # When it was acted on, in UTC as YYYY-MM-DD HH:MM:SS. Left out it is the time of this request.
        "timestamp": "NotRequired[str]",
    },
)
SubmitConversionKeywords = TypedDict(
    "SubmitConversionKeywords",
    {"message-id": "NotRequired[str]", "delivered": "NotRequired[bool | int]", "timestamp": "NotRequired[str]"},
)
