# Written by codegen from specs/media.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .media import Media


@define(repr=False)
class EmbeddedMedia(Model):
    """The entries of a page.

    Attributes:
        media: The files.
    """

    media: list[Media] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"media": ["Media"]}
