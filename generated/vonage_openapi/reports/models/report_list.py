# Written by codegen from specs/reports.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .report import Report


@define(repr=False)
class ReportList(Model):
    """Some reports.

    Attributes:
        items_count: How many there are.
        self_link: This list.
        reports: The reports.
    """

    items_count: int | Unset = UNSET
    self_link: str | Unset = UNSET
    reports: list[Report] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"reports": ["Report"]}
