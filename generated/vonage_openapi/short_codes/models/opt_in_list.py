# Written by codegen from specs/short_codes.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .opt_in import OptIn


@define(repr=False)
class OptInList(Model):
    """Who has left the alerts or come back.

    Attributes:
        opt_in_count: How many entries there are.
        opt_in_list: One entry a number.
    """

    opt_in_count: str
    opt_in_list: list[OptIn]

    __wire__: ClassVar[Mapping[str, str]] = {"opt_in_count": "opt-in-count", "opt_in_list": "opt-in-list"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"opt_in_list": ["OptIn"]}
