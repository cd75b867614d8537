# Written by codegen from specs/pricing.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RefusedParameter(Model):
    """A parameter that was refused.

    Attributes:
        parameter: The name of the parameter.
        message: Why it was refused.
    """

    parameter: str | Unset = UNSET
    message: str | Unset = UNSET
