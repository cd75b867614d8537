# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class CallerPhone(Model):
    """A phone that calls.

    Attributes:
        type_: Always `phone`.
        number: One of your numbers in E.164 form or a SIP address.
    """

    type_: Literal["phone"]
    number: str

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
