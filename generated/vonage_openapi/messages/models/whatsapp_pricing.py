# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsappPricing(Model):
    """How WhatsApp charges for a message.

    Attributes:
        type_: Whether it is charged.
        pricing_model: By message (PMP) or by conversation (CBP).
        category: The price class.
    """

    type_: Literal["free_customer_service", "free_entry_point", "regular"] | str | Unset = UNSET
    pricing_model: Literal["PMP", "CBP"] | str | Unset = UNSET
    category: (
        Literal[
            "utility",
            "service",
            "marketing",
            "marketing_lite",
            "authentication",
            "authentication_international",
            "referral_conversion",
        ]
        | str
        | Unset
    ) = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
