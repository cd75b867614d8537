# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .embedded_users import EmbeddedUsers
    from .user_page_links import UserPageLinks


@define(repr=False)
class UserPage(Model):
    """One page of users.

    Attributes:
        page_size: How many users this page has.
        embedded: The contents of the page.
        links: The pages around this one.
    """

    page_size: int
    embedded: EmbeddedUsers
    links: UserPageLinks

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded", "links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "EmbeddedUsers", "links": "UserPageLinks"}
