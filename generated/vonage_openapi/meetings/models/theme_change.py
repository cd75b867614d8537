# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .theme_details import ThemeDetails


@define(repr=False)
class ThemeChange(Model):
    """A change of a theme.

    Attributes:
        update_details: What to change.
    """

    update_details: ThemeDetails | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"update_details": "ThemeDetails"}
