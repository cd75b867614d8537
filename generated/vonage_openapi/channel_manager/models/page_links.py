# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .link import Link


@define(repr=False)
class PageLinks(Model):
    """HAL links from one page of a list to its neighbours.

    Attributes:
        self_: This page.
        first: The first page.
        last: The last page.
        next_: The page after this one; absent on the last page.
        prev: The page before this one; absent on the first page.
    """

    self_: Link | Unset = UNSET
    first: Link | Unset = UNSET
    last: Link | Unset = UNSET
    next_: Link | Unset = UNSET
    prev: Link | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"self_": "self", "next_": "next"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "self_": "Link",
        "first": "Link",
        "last": "Link",
        "next_": "Link",
        "prev": "Link",
    }
