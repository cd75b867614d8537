# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class StepSummary(Model):
    """How one step went.

    Attributes:
        channel: The channel of a step. Other values may appear.
        initiated_at: When the step began.
        status: How it ended.
    """

    channel: (
        Literal["silent_auth", "sms", "email", "rcs", "voice", "whatsapp", "whatsapp_interactive"] | str | Unset
    ) = UNSET
    initiated_at: str | Unset = UNSET
    status: Literal["unused", "completed", "failed", "expired", "user_rejected"] | str | Unset = UNSET
