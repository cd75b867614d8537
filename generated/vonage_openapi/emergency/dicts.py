# Written by codegen from specs/emergency.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Emergency: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class Address(TypedDict):
    """A registered address."""

    id: str
    """Identifies the address."""
    address_name: NotRequired[str]
    """What you call it, 2 to 32 characters."""
    address_line1: NotRequired[str]
    """Street and number."""
    address_line2: NotRequired[str]
    """Floor, flat or the like."""
    city: NotRequired[str]
    """Town or city."""
    region: NotRequired[str]
    """State or province."""
    type: NotRequired[Literal["emergency"] | str]
    """What it is for."""
    address_location_type: NotRequired[Literal["business", "residential"] | str]
    """Whether people work or live there."""
    postal_code: NotRequired[str]
    """Its postal code."""
    country: NotRequired[str]
    """Its country in two capital letters."""


class AddressChoice(TypedDict):
    """A registered address, by its id."""

    id: NotRequired[str]
    """The id that `create_address` of Addresses told."""


class Assignment(TypedDict):
    """The address that a number gets."""

    address: NotRequired[AddressChoice]
    """A registered address, by its id."""
    contact_name: NotRequired[str]
    """Who is to be asked for."""


class EmergencyNumber(TypedDict):
    """A number and where emergency calls from it lead to."""

    number: str
    """The number."""
    contact_name: NotRequired[str]
    """Who is to be asked for."""
    address: NotRequired[Address]
    """The address."""


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class NewAddress(TypedDict):
    """A postal address."""

    address_name: NotRequired[str]
    """What you call it, 2 to 32 characters."""
    address_line1: NotRequired[str]
    """Street and number."""
    address_line2: NotRequired[str]
    """Floor, flat or the like."""
    city: NotRequired[str]
    """Town or city."""
    region: NotRequired[str]
    """State or province."""
    type: NotRequired[Literal["emergency"]]
    """What it is for."""
    address_location_type: NotRequired[Literal["business", "residential"]]
    """Whether people work or live there."""
    postal_code: NotRequired[str]
    """Its postal code."""
    country: NotRequired[str]
    """Its country in two capital letters."""


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    """Address of the page that explains this kind of error."""
    title: str
    """The kind of error in a few words."""
    detail: NotRequired[str]
    """What went wrong this time."""
    instance: NotRequired[str]
    """Identifies this one occurrence; quote it when you ask for support."""
    invalid_parameters: NotRequired[list[InvalidParameter]]
    """The fields that were refused, when the request did not hold up."""


class AssignmentKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    address: NotRequired[AddressChoice]
    contact_name: NotRequired[str]
