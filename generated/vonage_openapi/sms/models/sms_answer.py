# Written by codegen from specs/sms.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .sms_part import SmsPart


@define(repr=False)
class SmsAnswer(Model):
    """What became of a message, part by part.

    Attributes:
        message_count: Into how many parts the message was split.
        messages: One entry a part.
    """

    message_count: str
    messages: list[SmsPart]

    __wire__: ClassVar[Mapping[str, str]] = {"message_count": "message-count"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"messages": ["SmsPart"]}
