# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vis_error_errors_item import VisErrorErrorsItem


@define(repr=False)
class VisError(Model):
    """Why a request was refused.

    Attributes:
        error_code: The kind of error.
        error_message: The reason.
        errors: What is wrong.
    """

    error_code: str | Unset = UNSET
    error_message: str | Unset = UNSET
    errors: list[VisErrorErrorsItem] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"error_code": "errorCode", "error_message": "errorMessage"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"errors": ["VisErrorErrorsItem"]}
