# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class MemberTimes(Model):
    """When things happened to a member, in ISO 8601.

    Attributes:
        invited: The invitation.
        joined: The entrance.
        left: The exit.
    """

    invited: str | Unset = UNSET
    joined: str | Unset = UNSET
    left: str | Unset = UNSET
