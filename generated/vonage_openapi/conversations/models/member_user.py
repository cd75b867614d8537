# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .self_links import SelfLinks


@define(repr=False)
class MemberUser(Model):
    """A user.

    Attributes:
        id: Identifies the user.
        name: The name for programs.
        display_name: The name for people.
        links: The HAL links of a thing that links to nothing but itself.
    """

    id: str | Unset = UNSET
    name: str | None | Unset = UNSET
    display_name: str | None | Unset = UNSET
    links: SelfLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "SelfLinks"}
