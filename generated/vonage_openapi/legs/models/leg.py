# Written by codegen from specs/legs.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .self_links import SelfLinks


@define(repr=False)
class Leg(Model):
    """Somebody's part in a conversation.

    Attributes:
        uuid: Identifies the leg.
        type_: How somebody is connected.
        conversation_uuid: The conversation.
        state: How far it is.
        status: How far it is.
        from_: Who called.
        to: Who was called.
        start_time: When it began; may be empty.
        start_end: When it ended.
        end_time: When it ended; may be empty.
        rtc: The session behind it.
        links: The HAL links of a thing that links to nothing but itself.
        embedded: What belongs to it.
    """

    uuid: str | Unset = UNSET
    type_: Literal["app", "phone", "sip", "websocket", "vbc"] | str | Unset = UNSET
    conversation_uuid: str | Unset = UNSET
    state: str | Unset = UNSET
    status: str | Unset = UNSET
    from_: dict[str, Any] | Unset = UNSET
    to: dict[str, Any] | Unset = UNSET
    start_time: str | Unset = UNSET
    start_end: str | Unset = UNSET
    end_time: str | Unset = UNSET
    rtc: dict[str, Any] | Unset = UNSET
    links: SelfLinks | Unset = UNSET
    embedded: dict[str, Any] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "from_": "from",
        "links": "_links",
        "embedded": "_embedded",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "SelfLinks"}
