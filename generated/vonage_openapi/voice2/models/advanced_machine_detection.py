# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class AdvancedMachineDetection(Model):
    """Finer machine detection, billed extra. It wins over the simple setting.

    Attributes:
        behavior: Whether a call that reached a machine goes on.
        mode: `default` detects while the call flow runs on and reports machine and beep; `detect` waits for the
            verdict, `detect_beep` for the beep.
        beep_timeout: Stop waiting for a beep after this many seconds.
    """

    behavior: Literal["continue", "hangup"] | str | Unset = UNSET
    mode: Literal["default", "detect", "detect_beep"] | str | Unset = UNSET
    beep_timeout: float | Unset = UNSET
