# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class DialInNumber(Model):
    """A number to join by phone.

    Attributes:
        number: The number.
        locale: Language and country.
        display_name: Name of the country.
    """

    number: str | Unset = UNSET
    locale: str | Unset = UNSET
    display_name: str | Unset = UNSET
