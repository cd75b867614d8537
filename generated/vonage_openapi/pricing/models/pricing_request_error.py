# Written by codegen from specs/pricing.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .refused_parameter import RefusedParameter


@define(repr=False)
class PricingRequestError(Model):
    """What is wrong with a request.

    Attributes:
        type_: The kind of error.
        error_title: The same in words.
        invalid_parameters: The parameter that was refused.
    """

    type_: str
    error_title: str
    invalid_parameters: RefusedParameter

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"invalid_parameters": "RefusedParameter"}
