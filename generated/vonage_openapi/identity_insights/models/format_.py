# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .insight_status import InsightStatus


@define(repr=False)
class Format(Model):
    """What the number itself says, without asking an operator.

    Attributes:
        country_code: Country of the number (ISO 3166-1 alpha-2).
        country_name: Name of that country in English.
        country_prefix: Calling code of that country.
        offline_location: Area that the number belongs to by its digits.
        time_zones: Time zones of that area, by their IANA names.
        number_international: The number in E.164 form with the plus sign.
        number_national: The number as it is written in its country.
        is_format_valid: Whether a number can look like this in its country.
        status: How it went with this insight.
    """

    country_code: str | Unset = UNSET
    country_name: str | Unset = UNSET
    country_prefix: str | Unset = UNSET
    offline_location: str | Unset = UNSET
    time_zones: list[str] | Unset = UNSET
    number_international: str | Unset = UNSET
    number_national: str | Unset = UNSET
    is_format_valid: bool | Unset = UNSET
    status: InsightStatus | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"status": "InsightStatus"}
