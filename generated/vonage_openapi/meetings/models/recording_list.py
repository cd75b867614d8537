# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .recording_list_embedded import RecordingListEmbedded


@define(repr=False)
class RecordingList(Model):
    """Recordings of one meeting.

    Attributes:
        embedded: What there is.
    """

    embedded: RecordingListEmbedded | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "RecordingListEmbedded"}
