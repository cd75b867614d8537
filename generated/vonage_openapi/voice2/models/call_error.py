# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CallError(Model):
    """An error in the older shape.

    Attributes:
        type_: The kind of error.
        error_title: The kind of error in words.
        invalid_parameters: The fields that were refused, each with the reason.
    """

    type_: str
    error_title: str | Unset = UNSET
    invalid_parameters: dict[str, Any] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
