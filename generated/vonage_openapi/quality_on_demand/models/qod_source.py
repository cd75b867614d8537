# Written by codegen from specs/quality_on_demand.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class QodSource(Model):
    """The end at the phone.

    Attributes:
        port: Only this port of the phone.
    """

    port: int | Unset = UNSET
