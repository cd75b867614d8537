# Written by codegen from specs/reports.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .link import Link


@define(repr=False)
class ReportLinks(Model):
    """Where the report and its file are.

    Attributes:
        self_: The report.
        download_report: The file, once there is one.
    """

    self_: Link | Unset = UNSET
    download_report: Link | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"self_": "self"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"self_": "Link", "download_report": "Link"}
