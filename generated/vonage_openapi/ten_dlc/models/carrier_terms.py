# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CarrierTerms(Model):
    """How one carrier treats a kind of campaign. It may have further members.

    Attributes:
        network_id: The id of the carrier.
        mno: The name of the carrier.
        mno_support: Whether the carrier supports it.
        mno_review: Whether the carrier reviews it by hand.
        qualify: Whether the brand may have it.
        min_msg_samples: How many sample messages are needed.
        req_subscriber_opt_in: Whether people have to opt in.
        req_subscriber_opt_out: Whether people have to be able to opt out.
        req_subscriber_help: Whether people have to be able to ask for help.
        no_embedded_link: Whether links are forbidden.
        no_embedded_phone: Whether phone numbers are forbidden.
        att_msg_class: The class of messages at AT&T.
        att_tpm: Messages a minute at AT&T.
        tmo_brand_tier: The tier at T-Mobile.
        tmo_tpd: Messages a day at T-Mobile.
        status: What the carrier says.
    """

    network_id: str | Unset = UNSET
    mno: str | Unset = UNSET
    mno_support: bool | Unset = UNSET
    mno_review: bool | Unset = UNSET
    qualify: bool | Unset = UNSET
    min_msg_samples: int | Unset = UNSET
    req_subscriber_opt_in: bool | Unset = UNSET
    req_subscriber_opt_out: bool | Unset = UNSET
    req_subscriber_help: bool | Unset = UNSET
    no_embedded_link: bool | Unset = UNSET
    no_embedded_phone: bool | Unset = UNSET
    att_msg_class: str | Unset = UNSET
    att_tpm: int | Unset = UNSET
    tmo_brand_tier: str | Unset = UNSET
    tmo_tpd: int | Unset = UNSET
    status: Literal["UNKNOWN", "REVIEW", "REJECTED", "SUSPENDED", "REGISTERED"] | str | Unset = UNSET
