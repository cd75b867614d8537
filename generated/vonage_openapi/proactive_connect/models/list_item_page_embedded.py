# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .list_item import ListItem


@define(repr=False)
class ListItemPageEmbedded(Model):
    """What is on the page.

    Attributes:
        items: The entries.
    """

    items: list[ListItem] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"items": ["ListItem"]}
