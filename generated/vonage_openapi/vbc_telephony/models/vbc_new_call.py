# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vbc_new_call_from import VbcNewCallFrom
    from .vbc_new_call_to import VbcNewCallTo


@define(repr=False)
class VbcNewCall(Model):
    """Who is to be connected with whom.

    Attributes:
        from_: Who calls, and is rung first.
        to: Who is called.
        type_: In which way the call is made.
    """

    from_: VbcNewCallFrom | Unset = UNSET
    to: VbcNewCallTo | Unset = UNSET
    type_: Literal["click2dial", "click2dialme", "odr", "default"] | str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from", "type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"from_": "VbcNewCallFrom", "to": "VbcNewCallTo"}
