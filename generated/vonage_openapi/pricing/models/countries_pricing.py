# Written by codegen from specs/pricing.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .country_pricing import CountryPricing


@define(repr=False)
class CountriesPricing(Model):
    """What a service costs in several countries.

    Attributes:
        count: How many countries there are.
        countries: The countries.
    """

    count: str | Unset = UNSET
    countries: list[CountryPricing] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"countries": ["CountryPricing"]}
