# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RecordingOptions(Model):
    """How meetings are recorded.

    Attributes:
        auto_record: Whether every meeting is recorded from its start; nobody can stop that.
        record_only_owner: Whether only the host's picture and shared screens are recorded.
    """

    auto_record: bool | Unset = UNSET
    record_only_owner: bool | Unset = UNSET
