# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class PartnerCampaign(Model):
    """A campaign that was shared.

    Attributes:
        account_id: The API key of the account that gets it.
        campaign_id: The campaign.
        label: A name of your own.
    """

    account_id: str | Unset = UNSET
    campaign_id: str | Unset = UNSET
    label: str | Unset = UNSET
