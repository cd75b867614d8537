# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vbc_leg_change_to import VbcLegChangeTo


@define(repr=False)
class VbcLegChange(Model):
    """What is to become of a leg.

    Attributes:
        state: held to hold it, active to go on or to transfer.
        dtmf: The keys that are pressed.
        stream: Whether a sound is played; false stops it.
        stream_url: The address of the sound.
        to: Who or which leg it is transferred to.
        recording: Whether recording begins or ends.
        service: Which recording: ccr of the company, ocr on demand.
    """

    state: Literal["held", "active"] | str | Unset = UNSET
    dtmf: str | Unset = UNSET
    stream: bool | Unset = UNSET
    stream_url: str | Unset = UNSET
    to: VbcLegChangeTo | Unset = UNSET
    recording: Literal["start", "stop"] | str | Unset = UNSET
    service: Literal["ccr", "ocr"] | str | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"to": "VbcLegChangeTo"}
