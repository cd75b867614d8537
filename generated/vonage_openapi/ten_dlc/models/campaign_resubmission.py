# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class CampaignResubmission(Model):
    """The carriers that are to look again.

    Attributes:
        mno_ids: Their ids.
    """

    mno_ids: list[str]
