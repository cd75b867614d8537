# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class ReplyingIndicator(Model):
    """Shows a WhatsApp user, for up to 25 seconds, that an answer is being written.

    Attributes:
        show: Whether it shows.
        type_: What is being written.
    """

    show: bool
    type_: Literal["text"] | str

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
