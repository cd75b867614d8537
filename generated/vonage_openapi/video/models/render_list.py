# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .render import Render


@define(repr=False)
class RenderList(Model):
    """One page of experience composers.

    Attributes:
        count: How many there are in all.
        items: The experience composers.
    """

    count: int
    items: list[Render]

    __shapes__: ClassVar[Mapping[str, Any]] = {"items": ["Render"]}
