# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vis_health import VisHealth


@define(repr=False)
class VisUserUcisItem(Model):
    """One connection.

    Attributes:
        id: Identifies it.
        ucp_label: Its name.
        health: How well it works.
        type_: What kind it is.
    """

    id: int | Unset = UNSET
    ucp_label: str | Unset = UNSET
    health: VisHealth | Unset = UNSET
    type_: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"ucp_label": "ucpLabel", "type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"health": "VisHealth"}
