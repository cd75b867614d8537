# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CreateCalendarEventSuggestion(Model):
    """Puts an event into the calendar.

    Attributes:
        text: What stands on the chip.
        postback_data: What comes back after a tap, as `reply.id` for a reply and as `button.payload` for the rest.
        type_: Always `create_calendar_event`.
        start_time: When the event begins.
        end_time: When the event ends.
        title: What the event is called.
        description: What the event is about.
        fallback_url: What to open on a device without a calendar.
    """

    text: str
    postback_data: str
    type_: Literal["create_calendar_event"]
    start_time: str
    end_time: str
    title: str
    description: str
    fallback_url: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
