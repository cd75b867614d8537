# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class InitiatorOf(Model):
    """A user, or the server of the application.

    Attributes:
        is_system: Whether it was the server.
        isSystem: The same as events spell it.
        user_id: The user.
        member_id: The member.
    """

    is_system: bool | Unset = UNSET
    isSystem: bool | Unset = UNSET
    user_id: str | Unset = UNSET
    member_id: str | Unset = UNSET
