# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import ListSource
    from .list_attribute import ListAttribute


@define(repr=False)
class ContactListDetails(Model):
    """The settings of a list.

    Attributes:
        name: What it is called, 1 to 255 characters.
        description: What it is for.
        tags: Up to 10 words to sort it by, each of 1 to 15 characters.
        attributes: Its columns.
        datasource: Where its entries come from.
    """

    name: str
    description: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    attributes: list[ListAttribute] | Unset = UNSET
    datasource: ListSource | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"attributes": ["ListAttribute"], "datasource": "ListSource"}
