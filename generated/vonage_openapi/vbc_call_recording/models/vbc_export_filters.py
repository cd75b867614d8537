# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcExportFilters(Model):
    """Which recordings an export has; all without any.

    Attributes:
        call_direction: Only calls in this direction.
        call_id: Only this call.
        caller_id: Only calls from this number.
        cnam: Only calls from somebody of this name.
        dnis: Only calls to this number.
        durationgte: Only calls that took so long or longer, in milliseconds.
        durationlte: Only calls that took so long or less, in milliseconds.
        extension: Only calls with this extension.
        startgte: Only calls that began then or later, such as 2026-10-01T00:00:00+0000.
        startlte: Only calls that began then or earlier, such as 2026-10-31T23:59:59+0000.
    """

    call_direction: Literal["INBOUND", "OUTBOUND", "INTRA_PBX"] | str | Unset = UNSET
    call_id: str | Unset = UNSET
    caller_id: str | Unset = UNSET
    cnam: str | Unset = UNSET
    dnis: str | Unset = UNSET
    durationgte: int | Unset = UNSET
    durationlte: int | Unset = UNSET
    extension: str | Unset = UNSET
    startgte: str | Unset = UNSET
    startlte: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "durationgte": "duration:gte",
        "durationlte": "duration:lte",
        "startgte": "start:gte",
        "startlte": "start:lte",
    }
