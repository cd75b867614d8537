# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class InboundMessengerText(Model):
    """A text that came in by Messenger.

    Attributes:
        message_uuid: Identifies a message.
        timestamp: When it came in (ISO 8601).
        channel: Always `messenger`.
        to: Your page's id.
        from_: The user's id.
        message_type: Always `text`.
        text: The message.
        client_ref: A reference of your own.
    """

    message_uuid: str
    timestamp: str
    channel: Literal["messenger"]
    to: str
    from_: str
    message_type: Literal["text"]
    text: str
    client_ref: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
