# Written by codegen from specs/emergency.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Address(Model):
    """A registered address.

    Attributes:
        id: Identifies the address.
        address_name: What you call it, 2 to 32 characters.
        address_line1: Street and number.
        address_line2: Floor, flat or the like.
        city: Town or city.
        region: State or province.
        type_: What it is for.
        address_location_type: Whether people work or live there.
        postal_code: Its postal code.
        country: Its country in two capital letters.
    """

    id: str
    address_name: str | Unset = UNSET
    address_line1: str | Unset = UNSET
    address_line2: str | Unset = UNSET
    city: str | Unset = UNSET
    region: str | Unset = UNSET
    type_: Literal["emergency"] | str | Unset = UNSET
    address_location_type: Literal["business", "residential"] | str | Unset = UNSET
    postal_code: str | Unset = UNSET
    country: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
