# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .stream_layout import StreamLayout


@define(repr=False)
class StreamLayouts(Model):
    """Layout classes for some streams.

    Attributes:
        items: The streams with their new classes.
    """

    items: list[StreamLayout]

    __shapes__: ClassVar[Mapping[str, Any]] = {"items": ["StreamLayout"]}
