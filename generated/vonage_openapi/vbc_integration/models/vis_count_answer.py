# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VisCountAnswer(Model):
    """A number of calls.

    Attributes:
        count: How many there are.
    """

    count: int | Unset = UNSET
