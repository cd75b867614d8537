# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class VbcEndpoint(Model):
    """An extension of Vonage Business Communications.

    Attributes:
        type_: Always `vbc`.
        extension: The number of the extension.
    """

    type_: Literal["vbc"]
    extension: str

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
