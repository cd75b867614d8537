# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .carrier_terms import CarrierTerms


@define(repr=False)
class QualifiedUseCase(Model):
    """What a kind of campaign costs, and how carriers treat it.

    Attributes:
        usecase: What the messages are for.
        annual_fee: The fee a year.
        quarterly_fee: The fee a quarter.
        mno_metadata: The carriers.
    """

    usecase: (
        Literal[
            "2FA",
            "ACCOUNT_NOTIFICATION",
            "CARRIER_EXEMPT",
            "CHARITY",
            "CONVERSATIONAL",
            "CUSTOMER_CARE",
            "DELIVERY_NOTIFICATION",
            "EMERGENCY",
            "FRAUD_ALERT",
            "HIGHER_EDUCATION",
            "LOW_VOLUME",
            "MARKETING",
            "MIXED",
            "POLITICAL",
            "POLLING_VOTING",
            "PUBLIC_SERVICE_ANNOUNCEMENT",
            "SECURITY_ALERT",
            "SOCIAL",
            "SWEEPSTAKE",
            "TRIAL",
        ]
        | str
        | Unset
    ) = UNSET
    annual_fee: int | Unset = UNSET
    quarterly_fee: int | Unset = UNSET
    mno_metadata: list[CarrierTerms] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"mno_metadata": ["CarrierTerms"]}
