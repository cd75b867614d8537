# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .subscriber_match_status import SubscriberMatchStatus


@define(repr=False)
class SubscriberMatch(Model):
    """How well what is said of the person fits the operator's records.

    Attributes:
        id_document_match: How well a detail fits the operator's records.
        given_name_match: How well a detail fits the operator's records.
        family_name_match: How well a detail fits the operator's records.
        address_match: How well a detail fits the operator's records.
        birthdate_match: How well a detail fits the operator's records.
        street_name_match: How well a part of the address fits, or that the address is judged as a whole.
        street_number_match: How well a part of the address fits, or that the address is judged as a whole.
        postal_code_match: How well a part of the address fits, or that the address is judged as a whole.
        locality_match: How well a part of the address fits, or that the address is judged as a whole.
        region_match: How well a part of the address fits, or that the address is judged as a whole.
        country_match: How well a part of the address fits, or that the address is judged as a whole.
        house_number_extension_match: How well a part of the address fits, or that the address is judged as a whole.
        status: How it went with the match.
    """

    id_document_match: Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str | Unset = UNSET
    given_name_match: Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str | Unset = UNSET
    family_name_match: Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str | Unset = UNSET
    address_match: Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str | Unset = UNSET
    birthdate_match: Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE"] | str | Unset = UNSET
    street_name_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | Unset
    ) = UNSET
    street_number_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | Unset
    ) = UNSET
    postal_code_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | Unset
    ) = UNSET
    locality_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | Unset
    ) = UNSET
    region_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | Unset
    ) = UNSET
    country_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | Unset
    ) = UNSET
    house_number_extension_match: (
        Literal["EXACT", "HIGH", "PARTIAL", "LOW", "NONE", "DATA_UNAVAILABLE", "INCLUDED_WITH_ADDRESS_MATCH"]
        | str
        | Unset
    ) = UNSET
    status: SubscriberMatchStatus | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"status": "SubscriberMatchStatus"}
