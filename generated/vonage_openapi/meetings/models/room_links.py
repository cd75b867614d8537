# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .link import Link


@define(repr=False)
class RoomLinks(Model):
    """Links into the room.

    Attributes:
        guest_url: For guests.
        host_url: For the host; not to be passed on.
    """

    guest_url: Link | Unset = UNSET
    host_url: Link | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"guest_url": "Link", "host_url": "Link"}
