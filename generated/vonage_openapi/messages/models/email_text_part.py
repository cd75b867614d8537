# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class EmailTextPart(Model):
    """A part of plain text.

    Attributes:
        type_: Always `text`.
        text: The text.
    """

    type_: Literal["text"]
    text: str

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
