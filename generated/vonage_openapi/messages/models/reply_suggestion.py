# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class ReplySuggestion(Model):
    """A ready-made answer.

    Attributes:
        text: What stands on the chip.
        postback_data: What comes back after a tap, as `reply.id` for a reply and as `button.payload` for the rest.
        type_: Always `reply`.
    """

    text: str
    postback_data: str
    type_: Literal["reply"]

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
