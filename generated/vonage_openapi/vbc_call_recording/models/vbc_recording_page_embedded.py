# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vbc_recording import VbcRecording


@define(repr=False)
class VbcRecordingPageEmbedded(Model):
    """What the page holds.

    Attributes:
        recordings: The recordings.
    """

    recordings: list[VbcRecording] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"recordings": ["VbcRecording"]}
