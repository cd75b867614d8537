# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .room_change_update_details import RoomChangeUpdateDetails


@define(repr=False)
class RoomChange(Model):
    """A change of a room.

    Attributes:
        update_details: The settings to change.
    """

    update_details: RoomChangeUpdateDetails | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"update_details": "RoomChangeUpdateDetails"}
