# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Accounts, locations, extensions and users of Vonage Business Communications."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...product import Product, filters as _filters, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...vbc_provisioning.api import (
    get_vbc_account as _vbc_provisioning_get_vbc_account,
    get_vbc_extension as _vbc_provisioning_get_vbc_extension,
    get_vbc_location as _vbc_provisioning_get_vbc_location,
    get_vbc_user as _vbc_provisioning_get_vbc_user,
    list_vbc_extensions as _vbc_provisioning_list_vbc_extensions,
    list_vbc_locations as _vbc_provisioning_list_vbc_locations,
    list_vbc_users as _vbc_provisioning_list_vbc_users,
)

if TYPE_CHECKING:
    from ...vbc_provisioning import dicts as vbc_provisioning_dicts
else:
    vbc_provisioning_dicts = lazy_module("...vbc_provisioning.dicts", __package__)


class VbcProvisioning(Product):
    """Accounts, locations, extensions and users of Vonage Business Communications: `client.vbc_provisioning`.

    Needs an access token, `vbc_token=` of the client.
    """

    def get_account(self, account_id: str | int) -> vbc_provisioning_dicts.VbcAccountAnswer:
        """Get an account.

        Name, status and address of an account.

        Args:
            account_id: The account.

        Returns:
            The account. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such account, or it is another person's.

        Example:
            response = client.vbc_provisioning.get_account("480215")

        Official page: https://developer.vonage.com/en/vonage-business-communications/overview
        """
        answer: vbc_provisioning_dicts.VbcAccountAnswer = self._call(
            _vbc_provisioning_get_vbc_account.OP.request(path={"account_id": account_id})
        )
        return answer

    def list_locations(self, account_id: str | int) -> vbc_provisioning_dicts.VbcLocationPage:
        """List locations.

        The places at which an account has extensions.

        Args:
            account_id: The account.

        Returns:
            The locations. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.vbc_provisioning.list_locations("480215")

        Official page: https://developer.vonage.com/en/vonage-business-communications/overview
        """
        answer: vbc_provisioning_dicts.VbcLocationPage = self._call(
            _vbc_provisioning_list_vbc_locations.OP.request(path={"account_id": account_id})
        )
        return answer

    def iter_locations(self, account_id: str | int) -> Iterator[vbc_provisioning_dicts.VbcLocation]:
        """List locations: all of them, page by page, each page fetched when it is needed.

        Args:
            account_id: The account.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            for entry in client.vbc_provisioning.iter_locations("480215"):
                print(entry)

        Official page: https://developer.vonage.com/en/vonage-business-communications/overview
        """
        return self._iterate(_vbc_provisioning_list_vbc_locations.OP.request(path={"account_id": account_id}))

    def get_location(self, account_id: str | int, location_id: int | str) -> vbc_provisioning_dicts.VbcLocationAnswer:
        """Get a location.

        Name and address of one location.

        Args:
            account_id: The account.
            location_id: The location.

        Returns:
            The location. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: The account has no such location.

        Example:
            response = client.vbc_provisioning.get_location("480215", 310482)

        Official page: https://developer.vonage.com/en/vonage-business-communications/overview
        """
        answer: vbc_provisioning_dicts.VbcLocationAnswer = self._call(
            _vbc_provisioning_get_vbc_location.OP.request(path={"account_id": account_id, "location_id": location_id})
        )
        return answer

    def list_extensions(
        self,
        account_id: str | int,
        params: vbc_provisioning_dicts.ListVbcExtensionsQuery = NOT_GIVEN,
        **keywords: Unpack[vbc_provisioning_dicts.ListVbcExtensionsQuery],
    ) -> vbc_provisioning_dicts.VbcExtensionPage:
        """List extensions.

        One page of the extensions of an account, or of those that a location, number or person has.

        Args:
            account_id: The account.
            params: Filters as one dict, or as keywords:
                page_size: How many entries a page has.
                page: Which page is wanted.
                location_id: Only extensions at this location.
                phone_number: Only extensions with this number.
                login_name: Only extensions of the person who logs in like this.
                email: Only extensions of the person with this address.

        Returns:
            One page of extensions. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A filter or the page has a wrong value.

        Example:
            response = client.vbc_provisioning.list_extensions("480215", page_size=10, page=1)

        Official page: https://developer.vonage.com/en/vonage-business-communications/overview
        """
        answer: vbc_provisioning_dicts.VbcExtensionPage = self._call(
            _vbc_provisioning_list_vbc_extensions.OP.request(
                path={"account_id": account_id}, query=_filters(params, keywords)
            )
        )
        return answer

    def iter_extensions(
        self,
        account_id: str | int,
        params: vbc_provisioning_dicts.ListVbcExtensionsQuery = NOT_GIVEN,
        **keywords: Unpack[vbc_provisioning_dicts.ListVbcExtensionsQuery],
    ) -> Iterator[vbc_provisioning_dicts.VbcExtension]:
        """List extensions: all of them, page by page, each page fetched when it is needed.

        Args:
            account_id: The account.
            params: Filters as one dict, or as keywords:
                page_size: How many entries a page has.
                page: Which page is wanted.
                location_id: Only extensions at this location.
                phone_number: Only extensions with this number.
                login_name: Only extensions of the person who logs in like this.
                email: Only extensions of the person with this address.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A filter or the page has a wrong value.

        Example:
            for entry in client.vbc_provisioning.iter_extensions("480215", page_size=10, page=1):
                print(entry)

        Official page: https://developer.vonage.com/en/vonage-business-communications/overview
        """
        return self._iterate(
            _vbc_provisioning_list_vbc_extensions.OP.request(
                path={"account_id": account_id}, query=_filters(params, keywords)
            )
        )

    def get_extension(self, account_id: str | int, external_id: int | str) -> vbc_provisioning_dicts.VbcExtensionAnswer:
        """Get an extension.

        One extension with the person, numbers and handsets that it has.

        Args:
            account_id: The account.
            external_id: The extension, by its `external_id`.

        Returns:
            The extension. Keys: `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: The account has no such thing.

        Example:
            response = client.vbc_provisioning.get_extension("480215", "ext20470415")

        Official page: https://developer.vonage.com/en/vonage-business-communications/overview
        """
        answer: vbc_provisioning_dicts.VbcExtensionAnswer = self._call(
            _vbc_provisioning_get_vbc_extension.OP.request(path={"account_id": account_id, "external_id": external_id})
        )
        return answer

    def list_users(
        self,
        account_id: str | int,
        params: vbc_provisioning_dicts.ListVbcUsersQuery = NOT_GIVEN,
        **keywords: Unpack[vbc_provisioning_dicts.ListVbcUsersQuery],
    ) -> vbc_provisioning_dicts.VbcUserPage:
        """List users.

        One page of the people of an account, or of those with a name or address.

        Args:
            account_id: The account.
            params: Filters as one dict, or as keywords:
                page_size: How many entries a page has.
                page: Which page is wanted.
                first_name: Only people with this first name.
                last_name: Only people with this last name.
                login_name: Only the person who logs in like this.
                email: Only the person with this address.

        Returns:
            One page of users. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A filter or the page has a wrong value.

        Example:
            response = client.vbc_provisioning.list_users("480215", page_size=10, page=1)

        Official page: https://developer.vonage.com/en/vonage-business-communications/overview
        """
        answer: vbc_provisioning_dicts.VbcUserPage = self._call(
            _vbc_provisioning_list_vbc_users.OP.request(
                path={"account_id": account_id}, query=_filters(params, keywords)
            )
        )
        return answer

    def iter_users(
        self,
        account_id: str | int,
        params: vbc_provisioning_dicts.ListVbcUsersQuery = NOT_GIVEN,
        **keywords: Unpack[vbc_provisioning_dicts.ListVbcUsersQuery],
    ) -> Iterator[vbc_provisioning_dicts.VbcUser]:
        """List users: all of them, page by page, each page fetched when it is needed.

        Args:
            account_id: The account.
            params: Filters as one dict, or as keywords:
                page_size: How many entries a page has.
                page: Which page is wanted.
                first_name: Only people with this first name.
                last_name: Only people with this last name.
                login_name: Only the person who logs in like this.
                email: Only the person with this address.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A filter or the page has a wrong value.

        Example:
            for entry in client.vbc_provisioning.iter_users("480215", page_size=10, page=1):
                print(entry)

        Official page: https://developer.vonage.com/en/vonage-business-communications/overview
        """
        return self._iterate(
            _vbc_provisioning_list_vbc_users.OP.request(
                path={"account_id": account_id}, query=_filters(params, keywords)
            )
        )

    def get_user(self, account_id: str | int, user_id: int | str) -> vbc_provisioning_dicts.VbcUserAnswer:
        """Get a user.

        One person with contact numbers and extensions.

        Args:
            account_id: The account.
            user_id: The user.

        Returns:
            The user. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: The account has no such thing.

        Example:
            response = client.vbc_provisioning.get_user("480215", 715330)

        Official page: https://developer.vonage.com/en/vonage-business-communications/overview
        """
        answer: vbc_provisioning_dicts.VbcUserAnswer = self._call(
            _vbc_provisioning_get_vbc_user.OP.request(path={"account_id": account_id, "user_id": user_id})
        )
        return answer
