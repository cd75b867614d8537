# Made from vonage/_async/users.py by `make generate`. Do not edit: change the async module.
"""What the compiled `Users` lacks: an order in capitals, as in 3.x."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from vonage_openapi.application.api import list_users
from vonage_openapi.hints import lazy_module
from vonage_openapi.products.sync import users

if TYPE_CHECKING:
    from vonage_openapi.application import dicts
else:
    dicts = lazy_module("..application.dicts", "vonage_openapi.products")


class Users(users.Users):
    """Users of an application: `client.users`. A wrong argument raises `InvalidUserError`, a `UsersError` as in 3.x."""

    def list_users(
        self,
        page_size: int | None = None,
        order: str | None = "asc",
        cursor: str | None = None,
        name: str | None = None,
    ) -> dicts.UserPage:
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
        query = {"page_size": page_size, "order": _order(order), "cursor": cursor, "name": name}
        page: dicts.UserPage = self._call(list_users.OP.request(query=query))
        return page

    def iter_users(
        self, page_size: int | None = None, order: str | None = "asc", name: str | None = None
    ) -> Iterator[dicts.UserSummary]:
        """Walk all users of the application, page by page. Arguments as for `list_users`.

        Example:
            for user in client.users.iter_users(order="desc"):
                print(user["id"], user["name"])

        Official page: Application API reference, Users.
        """
        query = {"page_size": page_size, "order": _order(order), "name": name}
        return self._iterate(list_users.OP.request(query=query))


def _order(order: str | None) -> str | None:
    """Capitals are as good as small letters, as in 3.x; what is not a string is left to the check."""
    return order.lower() if isinstance(order, str) else order
