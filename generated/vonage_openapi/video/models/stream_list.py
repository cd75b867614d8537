# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .stream import Stream


@define(repr=False)
class StreamList(Model):
    """The streams of a session.

    Attributes:
        items: The streams.
        count: How many there are.
    """

    items: list[Stream]
    count: int | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"items": ["Stream"]}
