# Written by codegen from specs/network_registry.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Network Registry: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..hints import NotRequired, TypedDict


class ApplicationProfile(TypedDict):
    """An application profile. Its members are not known."""

    id: NotRequired[str]
    """Identifies the profile."""


class BusinessProfile(TypedDict):
    """A business profile. Its members are known in part."""

    id: NotRequired[str]
    """Identifies the profile."""
    name: NotRequired[str]
    """What the profile is called."""
    countries: NotRequired[list[str]]
    """The countries in which the networks are to be used."""


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class NewBusinessProfile(TypedDict):
    """Who wants to use network APIs, and further fields that are sent as they are."""

    countries: list[str]
    """The countries in which the networks are to be used."""
    contact_role: str
    """What the person who hands this in does in the business."""
    name: str
    """What the profile is called."""
    trading_name: NotRequired[str]
    """The name that the business trades under."""
    organisation_type: NotRequired[str]
    """What kind of organisation it is: academicScientificOrganisation, forProfitOrganisation,
    governmentalOrganisation, industryConsortium, internationalOrganisation, nonProfitOrganisation,
    nonGovernmentalOrganisation, organisationalUnit, or another of the catalogue."""
    organization_type: NotRequired[str]
    """The same in the spelling of the guide."""
    tax_number: NotRequired[str]
    """The tax number of the business."""
    business_registration_id: NotRequired[str]
    """The number under which it is registered."""
    issuing_authority: NotRequired[str]
    """Who has registered it."""
    privacy_policy_url: NotRequired[str]
    """Address of its privacy policy."""
    privacy_policy_manager_email: NotRequired[str]
    """E-mail address of whoever is in charge of the privacy policy."""
    dpo_email: NotRequired[str]
    """E-mail address of its data protection officer."""


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


class NewBusinessProfileKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    countries: NotRequired[list[str]]
    contact_role: NotRequired[str]
    name: NotRequired[str]
    trading_name: NotRequired[str]
    organisation_type: NotRequired[str]
    organization_type: NotRequired[str]
    tax_number: NotRequired[str]
    business_registration_id: NotRequired[str]
    issuing_authority: NotRequired[str]
    privacy_policy_url: NotRequired[str]
    privacy_policy_manager_email: NotRequired[str]
    dpo_email: NotRequired[str]


ApplicationProfiles: TypeAlias = list[dict[str, Any]] | dict[str, Any]
BusinessProfiles: TypeAlias = list[dict[str, Any]] | dict[str, Any]
CatalogueValues: TypeAlias = list[Any] | dict[str, Any]
