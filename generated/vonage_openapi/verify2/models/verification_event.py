# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VerificationEvent(Model):
    """How a step of the workflow ended.

    Attributes:
        request_id: The verification.
        triggered_at: When the step began.
        type_: Always `event`.
        channel: The channel of a step. Other values may appear.
        status: How it ended.
        finalized_at: When it ended.
        channel_timeout: How many seconds the step had.
        client_ref: The reference you gave.
    """

    request_id: str
    triggered_at: str
    type_: Literal["event"] | str
    channel: Literal["silent_auth", "sms", "email", "rcs", "voice", "whatsapp", "whatsapp_interactive"] | str
    status: Literal["completed", "user_rejected", "rejected", "failed"] | str
    finalized_at: str
    channel_timeout: int | Unset = UNSET
    client_ref: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
