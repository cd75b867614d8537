# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WorkflowParty(Model):
    """Somebody on a channel.

    Attributes:
        type_: The channel.
        id: The id on the channel, for Messenger and for the sender on Viber.
        number: The number with country code and without plus sign, for other channels.
    """

    type_: Literal["sms", "viber_service_msg", "messenger", "whatsapp"] | str
    id: str | Unset = UNSET
    number: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
