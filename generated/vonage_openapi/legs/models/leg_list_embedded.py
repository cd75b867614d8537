# Written by codegen from specs/legs.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .leg import Leg


@define(repr=False)
class LegListEmbedded(Model):
    """The entries of a page.

    Attributes:
        legs: The legs.
    """

    legs: list[Leg] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"legs": ["Leg"]}
