# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SingleWaba(Model):
    """A WhatsApp Business Account; asked for alone, its members are not told.

    Attributes:
        waba_id: Identifies the account.
        api_key: The account of this platform that it belongs to.
        name: What it is called.
        account_review_status: How far WhatsApp has looked at it.
        currency: The currency that it is charged in.
    """

    waba_id: str | Unset = UNSET
    api_key: str | Unset = UNSET
    name: str | Unset = UNSET
    account_review_status: Literal["Pending", "Approved", "Rejected"] | str | Unset = UNSET
    currency: str | Unset = UNSET
