# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .invalid_parameter import InvalidParameter


@define(repr=False)
class FieldProblem(Model):
    """What went wrong and with which fields.

    Attributes:
        type_: Address of a page about this kind of error.
        title: The kind of error in a few words.
        detail: What went wrong this time.
        instance: Identifies this one occurrence.
        invalid_params: The fields that were refused.
    """

    type_: str | Unset = UNSET
    title: str | Unset = UNSET
    detail: str | Unset = UNSET
    instance: str | Unset = UNSET
    invalid_params: list[InvalidParameter] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"invalid_params": ["InvalidParameter"]}
