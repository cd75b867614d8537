# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CallEvent(Model):
    """The new state of a call. Which members there are depends on `status`.

    Attributes:
        status: How far the call has come.
        uuid: Identifies the leg.
        call_uuid: Stands for `uuid` in machine and human events.
        conversation_uuid: The conversation that the leg is in.
        from_: Who called.
        to: Who was called.
        direction: Whether the call comes from the platform or reached it.
        timestamp: When it happened, in ISO 8601.
        start_time: When the call began.
        end_time: When the call ended.
        duration: The length in seconds.
        rate: The price of a minute in euros.
        price: The price of the whole call in euros.
        network: The network of the called phone.
        detail: Why a call did not come about.
        sip_code: The SIP answer that ended the call.
        reason: Why a websocket or app leg dropped.
        sub_state: What advanced machine detection heard.
        disconnected_by: Who hung up.
    """

    status: (
        Literal[
            "started",
            "ringing",
            "answered",
            "busy",
            "cancelled",
            "unanswered",
            "disconnected",
            "rejected",
            "failed",
            "human",
            "machine",
            "timeout",
            "completed",
        ]
        | str
    )
    uuid: str | Unset = UNSET
    call_uuid: str | Unset = UNSET
    conversation_uuid: str | Unset = UNSET
    from_: str | Unset = UNSET
    to: str | Unset = UNSET
    direction: Literal["outbound", "inbound"] | str | Unset = UNSET
    timestamp: str | Unset = UNSET
    start_time: str | None | Unset = UNSET
    end_time: str | None | Unset = UNSET
    duration: str | float | None | Unset = UNSET
    rate: str | float | None | Unset = UNSET
    price: str | float | None | Unset = UNSET
    network: str | None | Unset = UNSET
    detail: (
        Literal[
            "invalid_number",
            "restricted",
            "declined",
            "cannot_route",
            "number_out_of_service",
            "internal_error",
            "carrier_timeout",
            "unavailable",
        ]
        | str
        | Unset
    ) = UNSET
    sip_code: int | str | Unset = UNSET
    reason: str | Unset = UNSET
    sub_state: Literal["beep_start", "beep_timeout"] | str | Unset = UNSET
    disconnected_by: Literal["platform", "user"] | str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
