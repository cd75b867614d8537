# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class EmailHtmlPart(Model):
    """A part in HTML.

    Attributes:
        type_: Always `html`.
        body: The HTML.
    """

    type_: Literal["html"]
    body: str

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
