# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Subscriber(Model):
    """What is said of the person, at least one detail.

    Attributes:
        id_document: Number of the person's identity document.
        given_name: First names of the person.
        family_name: Last name of the person.
        street_name: Street the person lives in.
        street_number: Number of the house.
        postal_code: Postal code of the address.
        locality: Town of the address.
        region: Region of the address.
        country: Country of the address (ISO 3166-1 alpha-2).
        house_number_extension: What follows the house number, such as a floor or a letter.
        birthdate: Day of birth, as year, month and day (ISO 8601).
    """

    id_document: str | Unset = UNSET
    given_name: str | Unset = UNSET
    family_name: str | Unset = UNSET
    street_name: str | Unset = UNSET
    street_number: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    locality: str | Unset = UNSET
    region: str | Unset = UNSET
    country: str | Unset = UNSET
    house_number_extension: str | Unset = UNSET
    birthdate: str | Unset = UNSET
