# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Applications, which hold the webhooks and keys of the newer APIs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from ...product import AsyncProduct
from ...hints import lazy_module
from ...application.api import (
    delete_application as _application_delete_application,
    get_application as _application_get_application,
    list_applications as _application_list_applications,
)

if TYPE_CHECKING:
    from ...application import dicts as application_dicts
else:
    application_dicts = lazy_module("...application.dicts", __package__)


class AsyncApplication(AsyncProduct):
    """Applications, which hold the webhooks and keys of the newer APIs: `client.application`."""

    async def list_applications(
        self, page_size: int | None = None, page: int | None = None
    ) -> application_dicts.ApplicationPage:
        """List applications.

        One page of the applications of the account.

        Args:
            page_size: How many applications a page has.
            page: Which page is wanted, from 1.

        Returns:
            One page of applications. Keys: `page_size`, `page`, `total_items`, `total_pages`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 405: This
                path does not know the HTTP method. 406: The Accept header asks for something other than JSON.

        Example:
            response = await client.application.list_applications()

        Official page: https://developer.vonage.com/en/api/application.v2
        """
        answer: application_dicts.ApplicationPage = await self._call(
            _application_list_applications.OP.request(query={"page_size": page_size, "page": page})
        )
        return answer

    def iter_applications(self, page_size: int | None = None) -> AsyncIterator[application_dicts.Application]:
        """List applications: all of them, page by page, each page fetched when it is needed.

        Args:
            page_size: How many applications a page has.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 405: This
                path does not know the HTTP method. 406: The Accept header asks for something other than JSON.

        Example:
            async for entry in client.application.iter_applications():
                print(entry)

        Official page: https://developer.vonage.com/en/api/application.v2
        """
        return self._iterate(_application_list_applications.OP.request(query={"page_size": page_size}))

    async def get_application(self, application_id: str) -> application_dicts.Application:
        """Get an application.

        One application. The private key is never part of it.

        Args:
            application_id: The application.

        Returns:
            The application. Keys: `id`, `name`, `keys`, `capabilities`, `privacy`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account. 405: This
                path does not know the HTTP method. 406: The Accept header asks for something other than JSON.

        Example:
            response = await client.application.get_application("5b0e3a6c-9f41-4a58-8c1d-7e2f6a9b0c3d")

        Official page: https://developer.vonage.com/en/api/application.v2
        """
        answer: application_dicts.Application = await self._call(
            _application_get_application.OP.request(path={"id": application_id})
        )
        return answer

    async def delete_application(self, application_id: str) -> None:
        """Delete an application.

        Removes an application for good, together with its keys.

        Args:
            application_id: The application.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account. 405: This
                path does not know the HTTP method. 406: The Accept header asks for something other than JSON.

        Example:
            await client.application.delete_application("5b0e3a6c-9f41-4a58-8c1d-7e2f6a9b0c3d")

        Official page: https://developer.vonage.com/en/api/application.v2
        """
        answer: None = await self._call(_application_delete_application.OP.request(path={"id": application_id}))
        return answer
