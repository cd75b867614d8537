# Written by codegen from specs/network_registry.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NewBusinessProfile(Model):
    """Who wants to use network APIs, and further fields that are sent as they are.

    Attributes:
        countries: The countries in which the networks are to be used.
        contact_role: What the person who hands this in does in the business.
        name: What the profile is called.
        trading_name: The name that the business trades under.
        organisation_type: What kind of organisation it is: academicScientificOrganisation, forProfitOrganisation,
            governmentalOrganisation, industryConsortium, internationalOrganisation, nonProfitOrganisation,
            nonGovernmentalOrganisation, organisationalUnit, or another of the catalogue.
        organization_type: The same in the spelling of the guide.
        tax_number: The tax number of the business.
        business_registration_id: The number under which it is registered.
        issuing_authority: Who has registered it.
        privacy_policy_url: Address of its privacy policy.
        privacy_policy_manager_email: E-mail address of whoever is in charge of the privacy policy.
        dpo_email: E-mail address of its data protection officer.
    """

    countries: list[str]
    contact_role: str
    name: str
    trading_name: str | Unset = UNSET
    organisation_type: str | Unset = UNSET
    organization_type: str | Unset = UNSET
    tax_number: str | Unset = UNSET
    business_registration_id: str | Unset = UNSET
    issuing_authority: str | Unset = UNSET
    privacy_policy_url: str | Unset = UNSET
    privacy_policy_manager_email: str | Unset = UNSET
    dpo_email: str | Unset = UNSET
