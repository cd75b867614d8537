# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .user_summary import UserSummary


@define(repr=False)
class EmbeddedUsers(Model):
    """The contents of a page.

    Attributes:
        users: The users.
    """

    users: list[UserSummary]

    __shapes__: ClassVar[Mapping[str, Any]] = {"users": ["UserSummary"]}
