# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .leave_reason import LeaveReason


@define(repr=False)
class MemberChange(Model):
    """What becomes of a member.

    Attributes:
        state: Whether the member comes or goes.
        from_: The member who does this.
        reason: Why a member leaves.
    """

    state: Literal["joined", "left"] | str
    from_: str | Unset = UNSET
    reason: LeaveReason | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"reason": "LeaveReason"}
