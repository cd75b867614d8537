# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .carrier_terms import CarrierTerms


@define(repr=False)
class ResubmittedCampaign(Model):
    """What carriers say of a campaign that was handed in again.

    Attributes:
        campaign_id: The campaign.
        brand_id: Its brand.
        mno_metadata: The carriers.
        links: Addresses of what belongs to it.
    """

    campaign_id: str | Unset = UNSET
    brand_id: str | Unset = UNSET
    mno_metadata: list[CarrierTerms] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"mno_metadata": ["CarrierTerms"]}
