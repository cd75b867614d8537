# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ConversationProperties(Model):
    """Settings and data of your own.

    Attributes:
        ttl: Deleted when it has been empty for this many seconds.
        type_: A kind of your own.
        custom_sort_key: A key to sort by.
        custom_data: Data of your own.
    """

    ttl: int | Unset = UNSET
    type_: str | Unset = UNSET
    custom_sort_key: str | Unset = UNSET
    custom_data: dict[str, Any] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
