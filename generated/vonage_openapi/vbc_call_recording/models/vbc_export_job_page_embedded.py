# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vbc_export_job import VbcExportJob


@define(repr=False)
class VbcExportJobPageEmbedded(Model):
    """What the page holds.

    Attributes:
        jobs: The exports.
    """

    jobs: list[VbcExportJob] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"jobs": ["VbcExportJob"]}
