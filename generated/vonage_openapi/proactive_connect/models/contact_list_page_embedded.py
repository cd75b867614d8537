# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .contact_list import ContactList


@define(repr=False)
class ContactListPageEmbedded(Model):
    """What is on the page.

    Attributes:
        lists: The lists.
    """

    lists: list[ContactList] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"lists": ["ContactList"]}
