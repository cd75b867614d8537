# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .call_party import CallParty
    from .self_links import SelfLinks


@define(repr=False)
class Call(Model):
    """One leg of a call. Amounts and times come once it is completed.

    Attributes:
        uuid: Identifies the leg.
        conversation_uuid: The conversation that the leg is in.
        to: Who was called.
        from_: Who called.
        status: How far a call has come.
        direction: Whether the call comes from the platform or reached it.
        links: Where the call can be read.
        rate: The price of a minute in euros.
        price: The price of the whole call in euros.
        duration: The length in seconds.
        start_time: When it began, as YYYY-MM-DD HH:MM:SS.
        end_time: When it ended, as YYYY-MM-DD HH:MM:SS.
        network: The network of the called phone, as country and network code.
    """

    uuid: str
    conversation_uuid: str
    to: CallParty
    from_: CallParty
    status: (
        Literal[
            "started",
            "ringing",
            "answered",
            "completed",
            "machine",
            "busy",
            "unanswered",
            "timeout",
            "rejected",
            "failed",
            "cancelled",
        ]
        | str
    )
    direction: Literal["outbound", "inbound"] | str
    links: SelfLinks | Unset = UNSET
    rate: str | Unset = UNSET
    price: str | Unset = UNSET
    duration: str | Unset = UNSET
    start_time: str | Unset = UNSET
    end_time: str | Unset = UNSET
    network: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from", "links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"to": "CallParty", "from_": "CallParty", "links": "SelfLinks"}
