# Written by codegen from specs/toll_free.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Any

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class TollFreeRegistrationChange(Model):
    """What is to change.

    Attributes:
        business: What is to change of the business.
    """

    business: dict[str, Any] | Unset = UNSET
