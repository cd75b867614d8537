# Written by codegen from specs/conversion.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SubmitConversion(Model):
    """Whether a message or call reached its purpose.

    Attributes:
        message_id: Which message or call, by `message-id` of the SMS API, `call-id` of a text-to-speech call or `event_id`
            of a Verify check.
        delivered: Whether somebody acted on it; 1 and 0 say the same.
        timestamp: When it was acted on, in UTC as YYYY-MM-DD HH:MM:SS. Left out it is the time of this request.
    """

    message_id: str
    delivered: bool | int
    timestamp: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"message_id": "message-id"}
