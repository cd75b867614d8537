# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class DialSuggestion(Model):
    """Calls a number.

    Attributes:
        text: What stands on the chip.
        postback_data: What comes back after a tap, as `reply.id` for a reply and as `button.payload` for the rest.
        type_: Always `dial`.
        phone_number: The number to call, in E.164 form.
        fallback_url: What to open on a device that cannot call.
    """

    text: str
    postback_data: str
    type_: Literal["dial"]
    phone_number: str
    fallback_url: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
