# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .sms_segment import SmsSegment


@define(repr=False)
class SmsStatusDetails(Model):
    """The segments of an SMS.

    Attributes:
        count_total: How many segments the text took.
        segments: How far each segment has come.
    """

    count_total: str | Unset = UNSET
    segments: list[SmsSegment] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"segments": ["SmsSegment"]}
