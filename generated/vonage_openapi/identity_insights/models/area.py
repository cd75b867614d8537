# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .center import Center


@define(repr=False)
class Area(Model):
    """A circle on the map.

    Attributes:
        type_: Form of the area.
        radius: Radius in metres.
        center: The middle of the circle.
    """

    type_: Literal["CIRCLE"] | str | Unset = UNSET
    radius: int | Unset = UNSET
    center: Center | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"center": "Center"}
