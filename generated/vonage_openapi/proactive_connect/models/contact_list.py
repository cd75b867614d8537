# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import ListSource
    from .contact_list_sync_status import ContactListSyncStatus
    from .list_attribute import ListAttribute


@define(repr=False)
class ContactList(Model):
    """A list of people.

    Attributes:
        id: Identifies the list.
        name: What it is called.
        description: What it is for.
        tags: Words to sort it by.
        attributes: Its columns.
        datasource: Where its entries come from.
        items_count: How many entries it has.
        sync_status: Whether it is up to date.
        created_at: When it was made.
        updated_at: When it was last changed.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    tags: list[str] | Unset = UNSET
    attributes: list[ListAttribute] | Unset = UNSET
    datasource: ListSource | Unset = UNSET
    items_count: int | Unset = UNSET
    sync_status: ContactListSyncStatus | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "attributes": ["ListAttribute"],
        "datasource": "ListSource",
        "sync_status": "ContactListSyncStatus",
    }
