# Written by codegen from specs/number_insight.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CallerIdentity(Model):
    """Whose number it is. Only there if `cnam` was set.

    Attributes:
        caller_type: What kind of owner.
        caller_name: First and last name or the name of a business, or `unknown`.
        first_name: The first name of a person, or `unknown`.
        last_name: The last name of a person, or `unknown`.
        subscription_type: How the owner pays.
    """

    caller_type: Literal["business", "consumer", "unknown"] | str | Unset = UNSET
    caller_name: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    subscription_type: str | Unset = UNSET
