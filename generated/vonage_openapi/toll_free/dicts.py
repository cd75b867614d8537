# Written by codegen from specs/toll_free.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Toll-free registration: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..hints import NotRequired, TypedDict


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class NewTollFreeRegistration(TypedDict):
    """Who sends the messages, and further fields that are sent as they are."""

    business: TollFreeBusiness
    """Who the messages are from; the content provider itself, no reseller."""


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


class TollFreeAddress(TypedDict):
    """Where the business is."""

    street: str
    """Street and number."""
    city: str
    """The city."""
    state: str
    """The state or province; in the United States its two letters."""
    postal_code: str
    """The postal code; in the United States five digits."""
    country: str
    """Two capital letters that stand for a country (ISO 3166-1 alpha-2)."""


class TollFreeBusiness(TypedDict):
    """Who the messages are from; the content provider itself, no reseller."""

    name: str
    """Full name of the company or organisation."""
    address: TollFreeAddress
    """Where the business is."""
    company_website: str
    """Address of its public web page."""
    contact: TollFreeContact
    """Whom to ask about the registration."""
    dba: NotRequired[str]
    """The name it does business under, if another."""


class TollFreeContact(TypedDict):
    """Whom to ask about the registration."""

    first_name: str
    """First name."""
    last_name: str
    """Last name."""
    email: str
    """E-mail address."""
    phone: str
    """A phone number, best in E.164 form without the plus sign. It goes to the platform as it was typed: the official
    patterns are not anchored, and what it makes of plus signs, spaces and local forms is its own to say."""


class TollFreeRegistration(TypedDict):
    """A registration. Its members are known in part."""

    id: NotRequired[str]
    """Identifies the registration."""
    status: NotRequired[str]
    """How far it is, such as DRAFT, CARRIER_REVIEW, REGISTERED, REJECTED or BLOCKED."""
    business: NotRequired[dict[str, Any]]
    """Who the messages are from."""


class TollFreeRegistrationChange(TypedDict):
    """What is to change."""

    business: NotRequired[dict[str, Any]]
    """What is to change of the business."""


class NewTollFreeRegistrationKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    business: NotRequired[TollFreeBusiness]


class TollFreeRegistrationChangeKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    business: NotRequired[dict[str, Any]]


TollFreeEvents: TypeAlias = list[dict[str, Any]] | dict[str, Any]
TollFreeNumbers: TypeAlias = list[dict[str, Any]] | dict[str, Any]
