# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ImportedCampaign(Model):
    """A campaign that was taken over.

    Attributes:
        brand_id: Its brand.
        campaign_id: Its id.
        sharing_status: Whether it may be used.
        downstream_cnp_id: The provider that shares it.
        upstream_cnp_id: The provider that it is shared with.
    """

    brand_id: str | Unset = UNSET
    campaign_id: str | Unset = UNSET
    sharing_status: Literal["PENDING", "ACCEPTED", "DECLINED"] | str | Unset = UNSET
    downstream_cnp_id: str | Unset = UNSET
    upstream_cnp_id: str | Unset = UNSET
