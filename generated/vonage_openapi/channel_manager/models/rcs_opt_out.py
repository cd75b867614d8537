# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .rcs_opt_out_action import RcsOptOutAction


@define(repr=False)
class RcsOptOut(Model):
    """What an agent does with certain words.

    Attributes:
        actions: What is done on which words.
    """

    actions: list[RcsOptOutAction] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"actions": ["RcsOptOutAction"]}
