# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .member_user import MemberUser


@define(repr=False)
class EmbeddedUser(Model):
    """Who the member is.

    Attributes:
        user: A user.
    """

    user: MemberUser | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"user": "MemberUser"}
