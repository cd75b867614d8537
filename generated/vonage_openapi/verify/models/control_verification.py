# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class ControlVerification(Model):
    """A command for a running verification.

    Attributes:
        request_id: The verification.
        cmd: What to do.
    """

    request_id: str
    cmd: Literal["cancel", "trigger_next_event"] | str
