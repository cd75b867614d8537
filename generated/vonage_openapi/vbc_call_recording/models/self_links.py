# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .link import Link


@define(repr=False)
class SelfLinks(Model):
    """The HAL links of a thing that links to nothing but itself.

    Attributes:
        self_: This one.
    """

    self_: Link | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"self_": "self"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"self_": "Link"}
