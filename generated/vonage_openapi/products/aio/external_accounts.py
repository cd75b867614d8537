# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""External Accounts."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Literal

from ...product import AsyncProduct, fields as _fields, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...external_accounts.api import (
    create_messenger_account as _external_accounts_create_messenger_account,
    delete_messenger_account as _external_accounts_delete_messenger_account,
    get_messenger_account as _external_accounts_get_messenger_account,
    get_viber_account as _external_accounts_get_viber_account,
    get_whatsapp_account as _external_accounts_get_whatsapp_account,
    link_application as _external_accounts_link_application,
    list_external_accounts as _external_accounts_list_external_accounts,
    unlink_application as _external_accounts_unlink_application,
    update_messenger_account as _external_accounts_update_messenger_account,
)

if TYPE_CHECKING:
    from ...external_accounts import dicts as external_accounts_dicts
else:
    external_accounts_dicts = lazy_module("...external_accounts.dicts", __package__)


class AsyncExternalAccounts(AsyncProduct):
    """External Accounts: `client.external_accounts`."""

    async def list_external_accounts(
        self,
        *,
        provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"] | None = None,
        page_number: int | None = None,
        page_size: int | None = None,
    ) -> external_accounts_dicts.ExternalAccountPage:
        """List external accounts.

        One page of the accounts with all providers, or with one of them.

        In beta: it may change without notice.

        Args:
            provider: Only accounts with this provider.
            page_number: Which page is wanted, from 1.
            page_size: How many accounts a page has.

        Returns:
            One page of accounts. Keys: `page_number`, `page_size`, `_embedded`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.external_accounts.list_external_accounts()

        Official page: https://developer.vonage.com/en/api/external-accounts
        """
        answer: external_accounts_dicts.ExternalAccountPage = await self._call(
            _external_accounts_list_external_accounts.OP.request(
                query={"provider": provider, "page_number": page_number, "page_size": page_size}
            )
        )
        return answer

    def iter_external_accounts(
        self,
        *,
        provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"] | None = None,
        page_size: int | None = None,
    ) -> AsyncIterator[external_accounts_dicts.ExternalAccount]:
        """List external accounts: all of them, page by page, each page fetched when it is needed.

        In beta: it may change without notice.

        Args:
            provider: Only accounts with this provider.
            page_size: How many accounts a page has.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            async for entry in client.external_accounts.iter_external_accounts():
                print(entry)

        Official page: https://developer.vonage.com/en/api/external-accounts
        """
        return self._iterate(
            _external_accounts_list_external_accounts.OP.request(query={"provider": provider, "page_size": page_size})
        )

    async def create_messenger_account(
        self,
        params: external_accounts_dicts.NewMessengerAccount = NOT_GIVEN,
        **keywords: Unpack[external_accounts_dicts.NewMessengerAccountKeywords],
    ) -> external_accounts_dicts.MessengerAccount:
        """Create a Messenger account.

        Connects a Facebook page, so that its messages can be sent and received.

        In beta: it may change without notice.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                external_id (required): Id of the page.
                access_token (required): A token of the page from Facebook.
                name: What to call it here.
                applications: Id of the application to link it to; one or none.

        Returns:
            The account. Keys: `external_id`, `api_key`, `provider`, `name`, `applications`, `access_token`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field is missing or wrong. 403: The account may not do this.

        Example:
            response = await client.external_accounts.create_messenger_account({
                "external_id": "908172635441",
                "access_token": "token-of-the-page",
                "name": "Harbour Freight page",
                "applications": ["2d9f6c1e-8b40-4c57-a3e2-6f1d0b9c8a75"],
            })

        Official page: https://developer.vonage.com/en/api/external-accounts
        """
        answer: external_accounts_dicts.MessengerAccount = await self._call(
            _external_accounts_create_messenger_account.OP.request(body=_fields(params, keywords))
        )
        return answer

    async def get_messenger_account(self, external_id: str) -> external_accounts_dicts.MessengerAccount:
        """Get a Messenger account.

        One Facebook page that was connected.

        In beta: it may change without notice.

        Args:
            external_id: What the provider calls the account: a page, a service or a number.

        Returns:
            The account. Keys: `external_id`, `api_key`, `provider`, `name`, `applications`, `access_token`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such account.

        Example:
            response = await client.external_accounts.get_messenger_account("908172635441")

        Official page: https://developer.vonage.com/en/api/external-accounts
        """
        answer: external_accounts_dicts.MessengerAccount = await self._call(
            _external_accounts_get_messenger_account.OP.request(path={"external_id": external_id})
        )
        return answer

    async def delete_messenger_account(self, external_id: str) -> None:
        """Delete a Messenger account.

        Disconnects a Facebook page.

        In beta: it may change without notice.

        Args:
            external_id: What the provider calls the account: a page, a service or a number.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such account.

        Example:
            await client.external_accounts.delete_messenger_account("908172635441")

        Official page: https://developer.vonage.com/en/api/external-accounts
        """
        answer: None = await self._call(
            _external_accounts_delete_messenger_account.OP.request(path={"external_id": external_id})
        )
        return answer

    async def update_messenger_account(
        self,
        external_id: str,
        params: external_accounts_dicts.MessengerAccountChange = NOT_GIVEN,
        **keywords: Unpack[external_accounts_dicts.MessengerAccountChangeKeywords],
    ) -> external_accounts_dicts.MessengerAccount:
        """Update a Messenger account.

        Changes what is given; the id of the page stays what it is.

        In beta: it may change without notice.

        Args:
            external_id: What the provider calls the account: a page, a service or a number.
            params: What to send. As one dict, or its fields as keywords:
                name: What to call it here.
                applications: Ids of the applications to link it to.
                access_token: A newer token of the page from Facebook.

        Returns:
            The account as it is now. Keys: `external_id`, `api_key`, `provider`, `name`, `applications`,
            `access_token`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field is missing or wrong. 403: The account may not do this. 404:
                There is no such account.

        Example:
            response = await client.external_accounts.update_messenger_account(
                "908172635441",
                {"name": "Harbour Freight desk", "access_token": "newer-token-of-the-page"},
            )

        Official page: https://developer.vonage.com/en/api/external-accounts
        """
        answer: external_accounts_dicts.MessengerAccount = await self._call(
            _external_accounts_update_messenger_account.OP.request(
                path={"external_id": external_id}, body=_fields(params, keywords)
            )
        )
        return answer

    async def get_viber_account(self, external_id: str) -> external_accounts_dicts.ExternalAccount:
        """Get a Viber account.

        One account for Viber service messages.

        In beta: it may change without notice.

        Args:
            external_id: What the provider calls the account: a page, a service or a number.

        Returns:
            The account. Keys: `external_id`, `api_key`, `provider`, `name`, `applications`, `access_token`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such account.

        Example:
            response = await client.external_accounts.get_viber_account("908172635441")

        Official page: https://developer.vonage.com/en/api/external-accounts
        """
        answer: external_accounts_dicts.ExternalAccount = await self._call(
            _external_accounts_get_viber_account.OP.request(path={"external_id": external_id})
        )
        return answer

    async def get_whatsapp_account(self, external_id: str) -> external_accounts_dicts.ExternalAccount:
        """Get a WhatsApp account.

        One WhatsApp number.

        In beta: it may change without notice.

        Args:
            external_id: What the provider calls the account: a page, a service or a number.

        Returns:
            The account. Keys: `external_id`, `api_key`, `provider`, `name`, `applications`, `access_token`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such account.

        Example:
            response = await client.external_accounts.get_whatsapp_account("908172635441")

        Official page: https://developer.vonage.com/en/api/external-accounts
        """
        answer: external_accounts_dicts.ExternalAccount = await self._call(
            _external_accounts_get_whatsapp_account.OP.request(path={"external_id": external_id})
        )
        return answer

    async def link_application(
        self,
        provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"],
        external_id: str,
        params: external_accounts_dicts.ApplicationToLink = NOT_GIVEN,
        **keywords: Unpack[external_accounts_dicts.ApplicationToLinkKeywords],
    ) -> external_accounts_dicts.ExternalAccount:
        """Link an application.

        Sends what arrives at an account to the webhooks of an application.

        In beta: it may change without notice.

        Args:
            provider: Who runs the channel.
            external_id: What the provider calls the account: a page, a service or a number.
            params: What to send. As one dict, or its fields as keywords:
                application (required): Id of the application.

        Returns:
            The account with its application. Keys: `external_id`, `api_key`, `provider`, `name`, `applications`,
            `access_token`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 409: The link cannot be changed as
                things are.

        Example:
            response = await client.external_accounts.link_application(
                "whatsapp",
                "908172635441",
                {"application": "2d9f6c1e-8b40-4c57-a3e2-6f1d0b9c8a75"},
            )

        Official page: https://developer.vonage.com/en/api/external-accounts
        """
        answer: external_accounts_dicts.ExternalAccount = await self._call(
            _external_accounts_link_application.OP.request(
                path={"provider": provider, "external_id": external_id}, body=_fields(params, keywords)
            )
        )
        return answer

    async def unlink_application(
        self,
        provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"],
        external_id: str,
        application_id: str,
    ) -> None:
        """Unlink an application.

        Takes an account away from an application.

        In beta: it may change without notice.

        Args:
            provider: Who runs the channel.
            external_id: What the provider calls the account: a page, a service or a number.
            application_id: The application.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 409: The link cannot be changed as
                things are.

        Example:
            await client.external_accounts.unlink_application(
                "whatsapp",
                "908172635441",
                "2d9f6c1e-8b40-4c57-a3e2-6f1d0b9c8a75",
            )

        Official page: https://developer.vonage.com/en/api/external-accounts
        """
        answer: None = await self._call(
            _external_accounts_unlink_application.OP.request(
                path={"provider": provider, "external_id": external_id, "application_id": application_id}
            )
        )
        return answer
