# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .room import Room


@define(repr=False)
class RoomPageEmbedded(Model):
    """What is on the page.

    Attributes:
        rooms: The rooms.
    """

    rooms: list[Room] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"rooms": ["Room"]}
