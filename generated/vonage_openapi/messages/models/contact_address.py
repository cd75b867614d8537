# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ContactAddress(Model):
    """An address.

    Attributes:
        type_: Whether it is for home or work.
        street: Street and house.
        city: The city.
        state: The state or county.
        postal_code: The postcode.
        country: The country.
        country_code: The country's dialling code.
    """

    type_: Literal["home", "work"] | str | Unset = UNSET
    street: str | Unset = UNSET
    city: str | Unset = UNSET
    state: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    country: str | Unset = UNSET
    country_code: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
