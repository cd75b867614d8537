# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vbc_location import VbcLocation


@define(repr=False)
class VbcLocationPageEmbedded(Model):
    """What the page holds.

    Attributes:
        data: The locations.
    """

    data: list[VbcLocation] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"data": ["VbcLocation"]}
