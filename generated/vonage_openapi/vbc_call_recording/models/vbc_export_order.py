# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcExportOrder(Model):
    """What has become of the order of an export.

    Attributes:
        job_ids: The jobs that make it.
    """

    job_ids: list[str] | Unset = UNSET
