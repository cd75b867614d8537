# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import AnswerRequestCustomData


@define(repr=False)
class FallbackRequest(Model):
    """A webhook that failed and why.

    Attributes:
        to: Who was called.
        from_: Who called; absent when an app user did.
        from_user: The app user who called.
        uuid: Identifies the leg.
        conversation_uuid: The conversation that the leg is in.
        endpoint_type: What is at the other end.
        region_url: The host that owns the call; steer it there.
        custom_data: What the calling app sent along; a string when it comes in the query.
        sip_header_user_to_user: The User-to-User header of a SIP call.
        reason: Why the other webhook failed.
        original_request: The request that failed.
    """

    to: str | Unset = UNSET
    from_: str | Unset = UNSET
    from_user: str | Unset = UNSET
    uuid: str | Unset = UNSET
    conversation_uuid: str | Unset = UNSET
    endpoint_type: Literal["phone", "sip", "websocket", "app", "vbc"] | str | Unset = UNSET
    region_url: str | Unset = UNSET
    custom_data: AnswerRequestCustomData | Unset = UNSET
    sip_header_user_to_user: str | Unset = UNSET
    reason: str | Unset = UNSET
    original_request: dict[str, Any] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from", "sip_header_user_to_user": "SipHeader_User-to-User"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"custom_data": "AnswerRequestCustomData"}
