# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .embedded_user import EmbeddedUser
    from .member_link import MemberLink


@define(repr=False)
class MemberSummary(Model):
    """A member as lists show it.

    Attributes:
        id: Identifies the member.
        state: Whether somebody is in.
        embedded: Who the member is.
        links: Where the member is.
    """

    id: str
    state: Literal["INVITED", "JOINED", "LEFT", "UNKNOWN"] | str | Unset = UNSET
    embedded: EmbeddedUser | Unset = UNSET
    links: MemberLink | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded", "links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "EmbeddedUser", "links": "MemberLink"}
