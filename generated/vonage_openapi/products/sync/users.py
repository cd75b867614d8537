# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Users of an application."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..._runtime import UNSET
from ...product import Product, Errors, as_dict as _as_dict, lower as _lower, NOT_GIVEN
from ...hints import lazy_module
from ...application.api import (
    create_user as _application_create_user,
    delete_user as _application_delete_user,
    get_user as _application_get_user,
    list_users as _application_list_users,
    update_user as _application_update_user,
)

if TYPE_CHECKING:
    from ...application import dicts as application_dicts
else:
    application_dicts = lazy_module("...application.dicts", __package__)


class Users(Product):
    """Users of an application: `client.users`.

    A wrong argument raises `InvalidUserError`, a `UsersError` as in 3.x.
    """

    _errors: Errors = {"": "InvalidUserError"}

    def list_users(
        self,
        page_size: int | None = None,
        order: str | None = "asc",
        cursor: str | None = None,
        name: str | None = None,
    ) -> application_dicts.UserPage:
        """List users.

        One page of the users of the application that the token names.

        Args:
            page_size: How many users a page has.
            order: Whether the list runs upwards or downwards.
            cursor: Where the page starts; taken from a link of another page, never made up.
            name: Only the user of this name.

        Returns:
            One page of users. Keys: `page_size`, `_embedded`, `_links`.

        Raises:
            InvalidUserError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field or a parameter is wrong. 404: There is no such user, or it
                belongs to another application. 406: The request is labelled as something other than JSON.

        Example:
            response = client.users.list_users()

        Official page: https://developer.vonage.com/en/api/application.v2
        """
        answer: application_dicts.UserPage = self._call(
            _application_list_users.OP.request(
                query={"page_size": page_size, "order": _lower(order), "cursor": cursor, "name": name}
            )
        )
        return answer

    def iter_users(
        self, page_size: int | None = None, order: str | None = "asc", name: str | None = None
    ) -> Iterator[application_dicts.UserSummary]:
        """List users: all of them, page by page, each page fetched when it is needed.

        Args:
            page_size: How many users a page has.
            order: Whether the list runs upwards or downwards.
            name: Only the user of this name.

        Raises:
            InvalidUserError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field or a parameter is wrong. 404: There is no such user, or it
                belongs to another application. 406: The request is labelled as something other than JSON.

        Example:
            for entry in client.users.iter_users():
                print(entry)

        Official page: https://developer.vonage.com/en/api/application.v2
        """
        return self._iterate(
            _application_list_users.OP.request(query={"page_size": page_size, "order": _lower(order), "name": name})
        )

    def create_user(self, params: application_dicts.UserDetails = NOT_GIVEN) -> application_dicts.User:
        """Create a user.

        Makes a user. The token must be one of the application itself, without a subject.

        Args:
            params: What to send. A dict of:
                name: A name that no other user has; made up by the platform when absent.
                display_name: What others get to see. Several may share it.
                image_url: A picture of the user.
                properties: Data of your own and a lifetime.
                channels: Ways to reach the user.

        Returns:
            The new user. Keys: `id`, `name`, `display_name`, `image_url`, `properties`, `channels`, `_links`.

        Raises:
            InvalidUserError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field or a parameter is wrong. 406: The request is labelled as
                something other than JSON. 409: Another user has this name.

        Example:
            response = client.users.create_user({
                "name": "ada",
                "display_name": "Ada at the desk",
                "image_url": "https://example.com/ada.png",
                "properties": {"custom_data": {"shift": "night"}, "ttl": 86400},
                "channels": {"pstn": [{"number": 447700900000}], "sip": [{"uri":
                "sip:ada@sip.example.com;transport=tls", "username": "ada", "password": "not-a-real-one"}],
                "vbc": [{"extension": "403"}], "websocket": [{"uri": "wss://example.com/socket",
                "content-type": "audio/l16;rate=16000", "headers": {"customer": 17}}], "sms": [{"number":
                "447700900000"}], "mms": [{"number": "447700900000"}], "whatsapp": [{"number":
                "447700900000"}], "viber": [{"number": "447700900000"}], "messenger": [{"id": "77a1b2c3"}]},
            })

        Official page: https://developer.vonage.com/en/api/application.v2
        """
        answer: application_dicts.User = self._call(
            _application_create_user.OP.request(body=UNSET if params is None else _as_dict(params))
        )
        return answer

    def get_user(self, user_id: str) -> application_dicts.User:
        """Get a user.

        One user.

        Args:
            user_id: The user, by id or by name.

        Returns:
            The user. Keys: `id`, `name`, `display_name`, `image_url`, `properties`, `channels`, `_links`.

        Raises:
            InvalidUserError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such user, or it belongs to another application. 406:
                The request is labelled as something other than JSON.

        Example:
            response = client.users.get_user("ada")

        Official page: https://developer.vonage.com/en/api/application.v2
        """
        answer: application_dicts.User = self._call(_application_get_user.OP.request(path={"id": user_id}))
        return answer

    def update_user(self, user_id: str, params: application_dicts.UserDetails) -> application_dicts.User:
        """Update a user.

        Changes what the body has and leaves everything else as it is.

        Args:
            user_id: The user, by id.
            params: What to send. A dict of:
                name: A name that no other user has; made up by the platform when absent.
                display_name: What others get to see. Several may share it.
                image_url: A picture of the user.
                properties: Data of your own and a lifetime.
                channels: Ways to reach the user.

        Returns:
            The user as it is now. Keys: `id`, `name`, `display_name`, `image_url`, `properties`, `channels`, `_links`.

        Raises:
            InvalidUserError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field or a parameter is wrong. 404: There is no such user, or it
                belongs to another application. 406: The request is labelled as something other than JSON. 409: Another
                user has this name.

        Example:
            response = client.users.update_user(
                "USR-4c1f7a0e-6d2b-4b85-9e3a-f05d1c8b7a96",
                {"display_name": "Ada at home"},
            )

        Official page: https://developer.vonage.com/en/api/application.v2
        """
        answer: application_dicts.User = self._call(
            _application_update_user.OP.request(path={"id": user_id}, body=_as_dict(params))
        )
        return answer

    def delete_user(self, user_id: str) -> None:
        """Delete a user.

        Removes a user for good.

        Args:
            user_id: The user, by id.

        Raises:
            InvalidUserError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field or a parameter is wrong. 404: There is no such user, or it
                belongs to another application. 406: The request is labelled as something other than JSON.

        Example:
            client.users.delete_user("USR-4c1f7a0e-6d2b-4b85-9e3a-f05d1c8b7a96")

        Official page: https://developer.vonage.com/en/api/application.v2
        """
        answer: None = self._call(_application_delete_user.OP.request(path={"id": user_id}))
        return answer
