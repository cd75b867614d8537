# Written by codegen from specs/pricing2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .country_price import CountryPrice


@define(repr=False)
class EmbeddedPrices(Model):
    """The contents of a page.

    Attributes:
        countries: The prices.
    """

    countries: list[CountryPrice]

    __shapes__: ClassVar[Mapping[str, Any]] = {"countries": ["CountryPrice"]}
