# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .event_member import EventMember
    from .event_user import EventUser


@define(repr=False)
class EventOrigin(Model):
    """Who did it.

    Attributes:
        from_user: A user as events show it.
        from_member: A member.
    """

    from_user: EventUser | Unset = UNSET
    from_member: EventMember | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"from_user": "EventUser", "from_member": "EventMember"}
