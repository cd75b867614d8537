# Made from vonage/_async by `make generate`. Do not edit: change the async module.
"""The Application API."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, cast

from vonage_openapi.application.api import (
    create_application,
    delete_application,
    get_application,
    list_applications,
    update_application,
)

from vonage._replies import given
from vonage._sync._product import Product, fields

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vonage_openapi.application import dicts, models


class Application(Product):
    """Applications, which hold the webhooks and keys of the newer APIs: `client.application`."""

    def create_application(
        self, application_data: dicts.ApplicationDetails | models.ApplicationDetails | None = None, **kwargs: Any
    ) -> dicts.Application:
        """Create an application.

        Args:
            application_data: `name`, and what else there is to say: `capabilities`, `keys`, `privacy`; or the same as
                keywords.

        Returns:
            The application. `["keys"]["private_key"]` is shown here and never again, unless you gave a public key.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.

        Example:
            application = client.application.create_application({
                "name": "Example App",
                "capabilities": {"messages": {"webhooks": {
                    "inbound_url": {"address": "https://example.com/inbound", "http_method": "POST"},
                    "status_url": {"address": "https://example.com/status", "http_method": "POST"},
                }}},
            })

        Official page: Application API reference.
        """
        request = create_application.build(body=fields(application_data, kwargs))
        return cast("dicts.Application", self._call(request))

    def get_application(self, application_id: str) -> dicts.Application:
        """Read an application.

        Args:
            application_id: Its id, a UUID.

        Raises:
            NotFoundError: The account has no such application.

        Official page: Application API reference.
        """
        return cast("dicts.Application", self._call(get_application.build(application_id)))

    def update_application(
        self,
        application_id: str,
        params: dicts.ApplicationDetails | models.ApplicationDetails | None = None,
        **kwargs: Any,
    ) -> dicts.Application:
        """Replace what is set for an application. Capabilities that are not given are removed.

        Args:
            application_id: Its id, a UUID.
            params: All settings, as for `create_application`, `name` among them; or the same as keywords.

        Example:
            client.application.update_application(application["id"], {"name": "Renamed"})

        Official page: Application API reference.
        """
        request = update_application.build(application_id, body=fields(params, kwargs))
        return cast("dicts.Application", self._call(request))

    def delete_application(self, application_id: str) -> None:
        """Delete an application.

        Args:
            application_id: Its id, a UUID.

        Official page: Application API reference.
        """
        self._call(delete_application.build(application_id))

    def list_applications(self, page_size: int | None = None, page: int | None = None) -> dicts.ApplicationPage:
        """Read one page of the account's applications; `iter_applications` reads all.

        Args:
            page_size: 1 to 100; 10 if not given.
            page: From 1.

        Returns:
            The page; its entries are in `["_embedded"]["applications"]`.

        Official page: Application API reference.
        """
        request = list_applications.OP.request(query=given(page_size=page_size, page=page))
        return cast("dicts.ApplicationPage", self._call(request))

    def iter_applications(self, page_size: int | None = None) -> Iterator[dicts.Application]:
        """Walk all applications of the account, page by page.

        Args:
            page_size: How many to fetch at once, 1 to 100.

        Example:
            for application in client.application.iter_applications():
                print(application["name"])

        Official page: Application API reference.
        """
        return self._iterate(list_applications.OP.request(query=given(page_size=page_size)))


class ApplicationV2(Application):
    """The name that `Application` had in 2.x."""

    def __init__(self, client: Any = None, **credentials: Any) -> None:
        warnings.warn("ApplicationV2 is deprecated; use Application", DeprecationWarning, stacklevel=2)
        super().__init__(client, **credentials)
