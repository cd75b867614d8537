# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Who may use network APIs, and what for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...product import AsyncProduct, as_dict as _as_dict
from ...hints import lazy_module
from ...network_registry.api import (
    create_application_profile as _network_registry_create_application_profile,
    create_business_profile as _network_registry_create_business_profile,
    delete_business_profile as _network_registry_delete_business_profile,
    get_application_profile as _network_registry_get_application_profile,
    get_business_profile as _network_registry_get_business_profile,
    list_application_profiles as _network_registry_list_application_profiles,
    list_business_profiles as _network_registry_list_business_profiles,
    list_registry_categories as _network_registry_list_registry_categories,
    list_registry_countries as _network_registry_list_registry_countries,
    list_registry_organisation_types as _network_registry_list_registry_organisation_types,
    list_registry_purposes as _network_registry_list_registry_purposes,
)

if TYPE_CHECKING:
    from ...network_registry import dicts as network_registry_dicts
else:
    network_registry_dicts = lazy_module("...network_registry.dicts", __package__)


class AsyncNetworkRegistry(AsyncProduct):
    """Who may use network APIs, and what for: `client.network_registry`."""

    async def list_business_profiles(self) -> network_registry_dicts.BusinessProfiles:
        """List business profiles.

        All business profiles of the account.

        In beta: it may change without notice.

        Returns:
            The profiles, in a form that is not known.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.network_registry.list_business_profiles()

        Official page: https://developer.vonage.com/en/api/network-registry
        """
        answer: network_registry_dicts.BusinessProfiles = await self._call(
            _network_registry_list_business_profiles.OP.request()
        )
        return answer

    async def create_business_profile(
        self, params: network_registry_dicts.NewBusinessProfile
    ) -> network_registry_dicts.BusinessProfile:
        """Create a business profile.

        Hands in who wants to use network APIs, and in which countries. The networks there get to see it. An account has
        50 business profiles at most.

        In beta: it may change without notice.

        Args:
            params: What to send. A dict of:
                countries (required): The countries in which the networks are to be used.
                contact_role (required): What the person who hands this in does in the business.
                name (required): What the profile is called.
                trading_name: The name that the business trades under.
                organisation_type: What kind of organisation it is: academicScientificOrganisation,
                    forProfitOrganisation, governmentalOrganisation, industryConsortium, internationalOrganisation,
                    nonProfitOrganisation, nonGovernmentalOrganisation, organisationalUnit, or another of the catalogue.
                organization_type: The same in the spelling of the guide.
                tax_number: The tax number of the business.
                business_registration_id: The number under which it is registered.
                issuing_authority: Who has registered it.
                privacy_policy_url: Address of its privacy policy.
                privacy_policy_manager_email: E-mail address of whoever is in charge of the privacy policy.
                dpo_email: E-mail address of its data protection officer.

        Returns:
            The profile, which the networks will look at. Keys: `id`, `name`, `countries`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 409: The
                request conflicts with the current state. 422: The request is well-formed but its contents are not
                acceptable.

        Example:
            response = await client.network_registry.create_business_profile({
                "countries": ["ES", "DE"],
                "contact_role": "Head of delivery",
                "name": "Harbour Parcels",
                "trading_name": "Harbour Parcels S.L.",
                "organisation_type": "forProfitOrganisation",
                "tax_number": "B12345674",
                "business_registration_id": "M-512340",
                "issuing_authority": "Commercial register of Barcelona",
                "privacy_policy_url": "https://parcels.example.com/privacy",
                "privacy_policy_manager_email": "privacy@parcels.example.com",
                "dpo_email": "dpo@parcels.example.com",
            })

        Official page: https://developer.vonage.com/en/api/network-registry
        """
        answer: network_registry_dicts.BusinessProfile = await self._call(
            _network_registry_create_business_profile.OP.request(body=_as_dict(params))
        )
        return answer

    async def get_business_profile(self, id: str) -> network_registry_dicts.BusinessProfile:
        """Get a business profile.

        What was handed in, and what has become of it.

        In beta: it may change without notice.

        Args:
            id: The business profile.

        Returns:
            The profile. Keys: `id`, `name`, `countries`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.network_registry.get_business_profile("2f7c1b9e-4d83-4a60-9c15-e8b0a6d3f742")

        Official page: https://developer.vonage.com/en/api/network-registry
        """
        answer: network_registry_dicts.BusinessProfile = await self._call(
            _network_registry_get_business_profile.OP.request(path={"id": id})
        )
        return answer

    async def delete_business_profile(self, id: str) -> None:
        """Delete a business profile.

        Takes a business profile back.

        In beta: it may change without notice.

        Args:
            id: The business profile.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account. 409: The
                request conflicts with the current state.

        Example:
            await client.network_registry.delete_business_profile("2f7c1b9e-4d83-4a60-9c15-e8b0a6d3f742")

        Official page: https://developer.vonage.com/en/api/network-registry
        """
        answer: None = await self._call(_network_registry_delete_business_profile.OP.request(path={"id": id}))
        return answer

    async def list_application_profiles(self) -> network_registry_dicts.ApplicationProfiles:
        """List application profiles.

        All application profiles of the account.

        In beta: it may change without notice.

        Returns:
            The profiles, in a form that is not known.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.network_registry.list_application_profiles()

        Official page: https://developer.vonage.com/en/api/network-registry
        """
        answer: network_registry_dicts.ApplicationProfiles = await self._call(
            _network_registry_list_application_profiles.OP.request()
        )
        return answer

    async def create_application_profile(self, params: dict[str, Any]) -> network_registry_dicts.ApplicationProfile:
        """Create an application profile.

        Hands in which network APIs a business wants to use, and for which purpose.

        In beta: it may change without notice.

        Args:
            params: What to send.

        Returns:
            The profile, which the networks will look at. Keys: `id`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 422: The
                request is well-formed but its contents are not acceptable.

        Example:
            response = await client.network_registry.create_application_profile({"name": "Parcel at the door"})

        Official page: https://developer.vonage.com/en/api/network-registry
        """
        answer: network_registry_dicts.ApplicationProfile = await self._call(
            _network_registry_create_application_profile.OP.request(body=_as_dict(params))
        )
        return answer

    async def get_application_profile(self, id: str) -> network_registry_dicts.ApplicationProfile:
        """Get an application profile.

        What was handed in, and what has become of it.

        In beta: it may change without notice.

        Args:
            id: The application profile.

        Returns:
            The profile. Keys: `id`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.network_registry.get_application_profile("7b4e0d2c-6a91-4f38-8d5b-1c9f3e7a0b64")

        Official page: https://developer.vonage.com/en/api/network-registry
        """
        answer: network_registry_dicts.ApplicationProfile = await self._call(
            _network_registry_get_application_profile.OP.request(path={"id": id})
        )
        return answer

    async def list_countries(self) -> network_registry_dicts.CatalogueValues:
        """List countries.

        The countries in which networks take part.

        In beta: it may change without notice.

        Returns:
            The values, in a form that is not known.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.network_registry.list_countries()

        Official page: https://developer.vonage.com/en/api/network-registry
        """
        answer: network_registry_dicts.CatalogueValues = await self._call(
            _network_registry_list_registry_countries.OP.request()
        )
        return answer

    async def list_categories(self) -> network_registry_dicts.CatalogueValues:
        """List categories.

        The categories that applications fall into.

        In beta: it may change without notice.

        Returns:
            The values, in a form that is not known.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.network_registry.list_categories()

        Official page: https://developer.vonage.com/en/api/network-registry
        """
        answer: network_registry_dicts.CatalogueValues = await self._call(
            _network_registry_list_registry_categories.OP.request()
        )
        return answer

    async def list_organisation_types(self) -> network_registry_dicts.CatalogueValues:
        """List types of organisations.

        The types of organisations that a business may be.

        In beta: it may change without notice.

        Returns:
            The values, in a form that is not known.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.network_registry.list_organisation_types()

        Official page: https://developer.vonage.com/en/api/network-registry
        """
        answer: network_registry_dicts.CatalogueValues = await self._call(
            _network_registry_list_registry_organisation_types.OP.request()
        )
        return answer

    async def list_purposes(self) -> network_registry_dicts.CatalogueValues:
        """List purposes.

        The purposes that network APIs may be used for.

        In beta: it may change without notice.

        Returns:
            The values, in a form that is not known.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.network_registry.list_purposes()

        Official page: https://developer.vonage.com/en/api/network-registry
        """
        answer: network_registry_dicts.CatalogueValues = await self._call(
            _network_registry_list_registry_purposes.OP.request()
        )
        return answer
