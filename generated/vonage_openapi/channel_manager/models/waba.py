# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Waba(Model):
    """A WhatsApp Business Account. It also tells its time zone and the solution of the partner that brought it, by
    names that are not known.

    Attributes:
        waba_id: Identifies the account.
        api_key: The account of this platform that it belongs to.
        name: What it is called.
        account_review_status: How far WhatsApp has looked at it.
        currency: The currency that it is charged in.
    """

    waba_id: str
    api_key: str
    name: str
    account_review_status: Literal["Pending", "Approved", "Rejected"] | str
    currency: str | Unset = UNSET
