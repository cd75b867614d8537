# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ControlAnswer(Model):
    """What became of the command.

    Attributes:
        status: "0" when done, else why not: 1 too many requests, 2 field missing, 3 field wrong, 4 wrong credentials, 5
            failure inside the platform, 6 no such verification, 8 account barred, 9 balance too low, 19 too early,
            too late or nothing left to do.
        command: The command you gave.
        error_text: Why it was refused.
    """

    status: Literal["0", "1", "2", "3", "4", "5", "6", "8", "9", "19"] | str
    command: Literal["cancel", "trigger_next_event"] | str | Unset = UNSET
    error_text: str | Unset = UNSET
