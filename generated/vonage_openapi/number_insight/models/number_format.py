# Written by codegen from specs/number_insight.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NumberFormat(Model):
    """Where a number belongs and how it is written.

    Attributes:
        status_message: The status in words.
        request_id: Identifies the lookup.
        international_format_number: How the number is written internationally.
        national_format_number: How its country writes it.
        country_code: Its country in two letters (ISO 3166-1).
        country_code_iso3: Its country in three letters (ISO 3166-1).
        country_name: The name of its country.
        country_prefix: The dialling code of its country.
    """

    status_message: str | Unset = UNSET
    request_id: str | Unset = UNSET
    international_format_number: str | Unset = UNSET
    national_format_number: str | Unset = UNSET
    country_code: str | Unset = UNSET
    country_code_iso3: str | Unset = UNSET
    country_name: str | Unset = UNSET
    country_prefix: str | Unset = UNSET
