# Written by codegen from specs/numbers.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .number_limitation import NumberLimitation


@define(repr=False)
class AvailableNumber(Model):
    """A number that can be rented.

    Attributes:
        country: The country of the number.
        msisdn: The number.
        type_: The kind of number.
        initial_price: What it costs once, in euros.
        cost: What it costs every month, in euros.
        features: What the number can do.
        limitations: How its features are limited.
    """

    country: str
    msisdn: str
    type_: Literal["landline", "mobile-lvn", "landline-toll-free"] | str | Unset = UNSET
    initial_price: str | Unset = UNSET
    cost: str | Unset = UNSET
    features: list[Literal["SMS", "VOICE", "MMS"] | str] | Unset = UNSET
    limitations: list[NumberLimitation] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type", "initial_price": "initialPrice"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"limitations": ["NumberLimitation"]}
