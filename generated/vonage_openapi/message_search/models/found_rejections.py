# Written by codegen from specs/message_search.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .rejection import Rejection


@define(repr=False)
class FoundRejections(Model):
    """Refusals that were found.

    Attributes:
        count: How many there are.
        items: The refusals.
    """

    count: int | Unset = UNSET
    items: list[Rejection] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"items": ["Rejection"]}
