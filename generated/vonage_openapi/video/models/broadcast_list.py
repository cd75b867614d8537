# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .broadcast import Broadcast


@define(repr=False)
class BroadcastList(Model):
    """One page of broadcasts.

    Attributes:
        count: How many broadcasts there are in all.
        items: The broadcasts.
    """

    count: int
    items: list[Broadcast]

    __shapes__: ClassVar[Mapping[str, Any]] = {"items": ["Broadcast"]}
