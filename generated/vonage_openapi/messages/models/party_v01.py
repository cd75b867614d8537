# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class PartyV01(Model):
    """Somebody on a channel, in the older form.

    Attributes:
        type_: The channel.
        id: The id on the channel, for Messenger and for the sender on Viber.
        number: The number on other channels.
    """

    type_: Literal["sms", "mms", "whatsapp", "messenger", "viber_service_msg"] | str
    id: str | Unset = UNSET
    number: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
