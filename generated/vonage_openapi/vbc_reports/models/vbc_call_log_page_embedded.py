# Written by codegen from specs/vbc_reports.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vbc_call_log import VbcCallLog


@define(repr=False)
class VbcCallLogPageEmbedded(Model):
    """What the page holds.

    Attributes:
        call_logs: The calls.
    """

    call_logs: list[VbcCallLog] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"call_logs": ["VbcCallLog"]}
