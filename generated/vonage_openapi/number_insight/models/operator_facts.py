# Written by codegen from specs/number_insight.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .caller_identity import CallerIdentity
    from .carrier import Carrier


@define(repr=False)
class OperatorFacts(Model):
    """What the lookup costs, and who serves the number.

    Attributes:
        request_price: What was charged, in euros.
        refund_price: What is given back in euros, after a failure inside the platform or for an owner's name outside the US.
        remaining_balance: What is left on the account, in euros.
        current_carrier: The operator that serves the number now. Dependable for mobile numbers only.
        original_carrier: The operator that the number was first given to.
        ported: Whether the number has changed its operator. `assumed` when the source did not say so outright.
        caller_identity: The owner, if `cnam` was set.
        caller_name: First and last name or the name of a business, or `unknown`.
        last_name: The last name of a person, or `unknown`.
        first_name: The first name of a person, or `unknown`.
        caller_type: What kind of owner.
    """

    request_price: str | Unset = UNSET
    refund_price: str | Unset = UNSET
    remaining_balance: str | Unset = UNSET
    current_carrier: Carrier | None | Unset = UNSET
    original_carrier: Carrier | None | Unset = UNSET
    ported: Literal["unknown", "ported", "not_ported", "assumed_not_ported", "assumed_ported"] | str | None | Unset = (
        UNSET
    )
    caller_identity: CallerIdentity | Unset = UNSET
    caller_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    first_name: str | Unset = UNSET
    caller_type: Literal["business", "consumer", "unknown"] | str | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "current_carrier": "Carrier",
        "original_carrier": "Carrier",
        "caller_identity": "CallerIdentity",
    }
