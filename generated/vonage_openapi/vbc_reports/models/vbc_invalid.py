# Written by codegen from specs/vbc_reports.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .invalid_parameter import InvalidParameter


@define(repr=False)
class VbcInvalid(Model):
    """Which parameters were refused.

    Attributes:
        status: The HTTP status.
        title: The kind of error.
        instance: Identifies this one refusal.
        invalid_parameters: The parameters.
    """

    status: int | Unset = UNSET
    title: str | Unset = UNSET
    instance: str | Unset = UNSET
    invalid_parameters: list[InvalidParameter] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"invalid_parameters": ["InvalidParameter"]}
