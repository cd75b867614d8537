# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RecordEvent(Model):
    """A recording that is ready.

    Attributes:
        recording_url: Where to fetch it with the token of the application.
        recording_uuid: Identifies the recording; not the id in the address.
        size: How many bytes it has.
        start_time: When it began.
        end_time: When it ended.
        conversation_uuid: The conversation that was recorded.
        timestamp: When this was sent.
    """

    recording_url: str
    recording_uuid: str | Unset = UNSET
    size: int | str | Unset = UNSET
    start_time: str | Unset = UNSET
    end_time: str | Unset = UNSET
    conversation_uuid: str | Unset = UNSET
    timestamp: str | Unset = UNSET
