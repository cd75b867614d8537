# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .archive import Archive


@define(repr=False)
class ArchiveList(Model):
    """One page of archives.

    Attributes:
        count: How many archives there are in all.
        items: The archives.
    """

    count: int
    items: list[Archive]

    __shapes__: ClassVar[Mapping[str, Any]] = {"items": ["Archive"]}
