"""The Users part of the Application API."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from vonage_openapi import UNSET
from vonage_openapi.application.api import create_user, delete_user, get_user, list_users, update_user

from vonage._async._product import Product
from vonage._replies import given
from vonage.errors import InvalidUserError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from vonage_openapi.application import models
    from vonage_openapi.application.dicts import User, UserDetails, UserPage, UserSummary


class Users(Product):
    """Users of an application: `client.users`. A wrong argument raises `InvalidUserError`, a `UsersError` as in 3.x."""

    _invalid = InvalidUserError

    async def list_users(
        self,
        page_size: int | None = None,
        order: str | None = "asc",
        cursor: str | None = None,
        name: str | None = None,
    ) -> UserPage:
        """Read one page of the application's users; `iter_users` reads all.

        Args:
            page_size: 1 to 100; 10 if not given.
            order: `asc` or `desc`, by time of creation.
            cursor: Where to go on, out of the link to the next page.
            name: Only the user of this name.

        Returns:
            The page; its entries are in `["_embedded"]["users"]`.

        Official page: Application API reference, Users.
        """
        query = given(page_size=page_size, order=_order(order), cursor=cursor, name=name)
        return cast("UserPage", await self._call(list_users.OP.request(query=query)))

    def iter_users(
        self, page_size: int | None = None, order: str | None = "asc", name: str | None = None
    ) -> AsyncIterator[UserSummary]:
        """Walk all users of the application, page by page. Arguments as for `list_users`.

        Example:
            async for user in client.users.iter_users(order="desc"):
                print(user["id"], user["name"])

        Official page: Application API reference, Users.
        """
        query = given(page_size=page_size, order=_order(order), name=name)
        return self._iterate(list_users.OP.request(query=query))

    async def create_user(self, params: UserDetails | models.UserDetails | None = None) -> User:
        """Create a user; without parameters the platform makes up a name.

        Args:
            params: `name`, `display_name`, `image_url`, `properties`, `channels`.

        Example:
            user = await client.users.create_user({"name": "amira", "display_name": "Amira"})

        Official page: Application API reference, Users.
        """
        return cast("User", await self._call(create_user.build(body=UNSET if params is None else params)))

    async def get_user(self, user_id: str) -> User:
        """Read a user.

        Args:
            user_id: `USR-...`.

        Official page: Application API reference, Users.
        """
        return cast("User", await self._call(get_user.build(user_id)))

    async def update_user(self, user_id: str, params: UserDetails | models.UserDetails) -> User:
        """Change some fields of a user.

        Args:
            user_id: `USR-...`.
            params: The fields to change, as for `create_user`.

        Official page: Application API reference, Users.
        """
        return cast("User", await self._call(update_user.build(user_id, body=params)))

    async def delete_user(self, user_id: str) -> None:
        """Delete a user.

        Args:
            user_id: `USR-...`.

        Official page: Application API reference, Users.
        """
        await self._call(delete_user.build(user_id))


def _order(order: str | None) -> str | None:
    """Capitals are as good as small letters, as in 3.x; what is no text is left to the check."""
    return order and str(order).lower()
