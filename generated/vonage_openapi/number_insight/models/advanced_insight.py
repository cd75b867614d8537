# Written by codegen from specs/number_insight.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import AdvancedInsightRoaming
    from .caller_identity import CallerIdentity
    from .carrier import Carrier
    from .real_time_data import RealTimeData


@define(repr=False)
class AdvancedInsight(Model):
    """Format and operator of a number, and whether it can be reached.

    Attributes:
        status: 0 when found, else why not: 1 too many requests, 3 request not understood, 4 wrong credentials, 5
            failure inside the platform, 9 balance too low, 19 not enabled for the account, 43 to 45 no live data,
            999 unreadable request.
        status_message: The status in words.
        request_id: Identifies the lookup.
        international_format_number: How the number is written internationally.
        national_format_number: How its country writes it.
        country_code: Its country in two letters (ISO 3166-1).
        country_code_iso3: Its country in three letters (ISO 3166-1).
        country_name: The name of its country.
        country_prefix: The dialling code of its country.
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
        roaming: Whether a mobile number is abroad; the text `unknown` in place of an object when nobody knows.
        lookup_outcome: 0 when all fields are there, 1 when some are, 2 when none.
        lookup_outcome_message: The same in words.
        valid_number: Whether a mobile number exists. `inferred` values are a guess.
        reachable: Whether a mobile number can be called now.
        ip_warnings: No longer of use.
        real_time_data: Live data, if asked for. No longer of use.
    """

    status: Literal[0, 1, 3, 4, 5, 9, 19, 43, 44, 45, 999] | int
    status_message: str | Unset = UNSET
    request_id: str | Unset = UNSET
    international_format_number: str | Unset = UNSET
    national_format_number: str | Unset = UNSET
    country_code: str | Unset = UNSET
    country_code_iso3: str | Unset = UNSET
    country_name: str | Unset = UNSET
    country_prefix: str | Unset = UNSET
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
    roaming: AdvancedInsightRoaming | Unset = UNSET
    lookup_outcome: Literal[0, 1, 2] | int | Unset = UNSET
    lookup_outcome_message: str | Unset = UNSET
    valid_number: Literal["unknown", "valid", "not_valid", "inferred", "inferred_not_valid"] | str | Unset = UNSET
    reachable: (
        Literal["reachable", "absent", "undeliverable", "bad_number", "blacklisted", "unknown"] | str | None | Unset
    ) = UNSET
    ip_warnings: str | None | Unset = UNSET
    real_time_data: RealTimeData | None | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "current_carrier": "Carrier",
        "original_carrier": "Carrier",
        "caller_identity": "CallerIdentity",
        "roaming": "AdvancedInsightRoaming",
        "real_time_data": "RealTimeData",
    }
