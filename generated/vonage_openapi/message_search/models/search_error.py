# Written by codegen from specs/message_search.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SearchError(Model):
    """What is wrong with a request.

    Attributes:
        type_: The kind of error.
        error_title: The same in words.
        invalid_parameters: What is wrong by parameter.
    """

    type_: str | Unset = UNSET
    error_title: str | Unset = UNSET
    invalid_parameters: dict[str, str] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
