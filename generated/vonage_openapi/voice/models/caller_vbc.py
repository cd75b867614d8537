# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CallerVbc(Model):
    """An extension of Vonage Business Communications that calls.

    Attributes:
        type_: Always `vbc`.
        extension: The number of the extension.
    """

    type_: Literal["vbc"]
    extension: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
