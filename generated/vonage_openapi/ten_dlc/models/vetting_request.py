# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VettingRequest(Model):
    """A closer look at a brand.

    Attributes:
        vetting_id: Its id.
        brand_id: The brand.
        evp_id: Who looks at the brand.
        vetting_class: Its kind.
        vetting_score: How good the brand is found.
        vetting_token: What proves it elsewhere.
        vetting_status: How far it is.
        vetting_details: What was found.
        vetted_date: When it ended.
        create_date: When it was asked for.
        links: Addresses of what belongs to it.
    """

    vetting_id: str | Unset = UNSET
    brand_id: str | Unset = UNSET
    evp_id: Literal["Aegis", "CV", "WMC"] | str | Unset = UNSET
    vetting_class: str | Unset = UNSET
    vetting_score: int | Unset = UNSET
    vetting_token: str | Unset = UNSET
    vetting_status: Literal["PENDING", "UNSCORE", "ACTIVE", "FAILED", "EXPIRED"] | str | Unset = UNSET
    vetting_details: dict[str, Any] | Unset = UNSET
    vetted_date: str | Unset = UNSET
    create_date: str | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
