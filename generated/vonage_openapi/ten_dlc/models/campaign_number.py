# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CampaignNumber(Model):
    """A number of a campaign.

    Attributes:
        number: The number.
        country: Its country.
        status: Whether carriers know of it.
        compliance: What speaks against it.
        links: Addresses of what belongs to it.
    """

    number: str
    country: str | Unset = UNSET
    status: Literal["UNKNOWN", "APPROVED", "REJECTED", "PENDING"] | str | Unset = UNSET
    compliance: list[str] | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
