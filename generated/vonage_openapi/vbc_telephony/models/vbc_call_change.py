# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vbc_destination import VbcDestination


@define(repr=False)
class VbcCallChange(Model):
    """What is to become of a call.

    Attributes:
        state: active to answer, parked to park; absent to transfer.
        from_: Who has the call so far.
        to: Who is to have it.
    """

    state: Literal["active", "parked"] | str | Unset = UNSET
    from_: VbcDestination | Unset = UNSET
    to: VbcDestination | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"from_": "VbcDestination", "to": "VbcDestination"}
