# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .link import Link


@define(repr=False)
class UserPageLinks(Model):
    """Links from one page of users to its neighbours.

    Attributes:
        first: The first page.
        self_: This page.
        next_: The page after this one; absent on the last page.
        prev: The page before this one; absent on the first page.
    """

    first: Link
    self_: Link
    next_: Link | Unset = UNSET
    prev: Link | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"self_": "self", "next_": "next"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"first": "Link", "self_": "Link", "next_": "Link", "prev": "Link"}
