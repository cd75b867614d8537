# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Any

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ListItem(Model):
    """An entry of a list.

    Attributes:
        id: Identifies the entry.
        list_id: Its list.
        data: A value for each column.
        created_at: When it was added.
        updated_at: When it was last changed.
    """

    id: str | Unset = UNSET
    list_id: str | Unset = UNSET
    data: dict[str, Any] | Unset = UNSET
    created_at: str | Unset = UNSET
    updated_at: str | Unset = UNSET
