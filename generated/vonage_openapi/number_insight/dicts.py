# Written by codegen from specs/number_insight.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Number Insight, for type checkers: requests with all that may be sent, answers with all that may come.

A key of an answer is declared as present even where the platform may leave it out; use `.get` when in doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..hints import NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias


class AdvancedInsight(TypedDict):
    """Format and operator of a number, and whether it can be reached."""

    status_message: str
    request_id: str
    international_format_number: str
    national_format_number: str
    country_code: str
    country_code_iso3: str
    country_name: str
    country_prefix: str
    request_price: str
    refund_price: str
    remaining_balance: str
    current_carrier: Carrier | None
    original_carrier: Carrier | None
    ported: Literal["unknown", "ported", "not_ported", "assumed_not_ported", "assumed_ported"] | str | None
    caller_identity: CallerIdentity
    status: Literal[0, 1, 3, 4, 5, 9, 19, 43, 44, 45, 999] | int
    roaming: AdvancedInsightRoaming
    lookup_outcome: Literal[0, 1, 2] | int
    lookup_outcome_message: str
    valid_number: Literal["unknown", "valid", "not_valid", "inferred", "inferred_not_valid"] | str
    reachable: Literal["reachable", "absent", "undeliverable", "bad_number", "blacklisted", "unknown"] | str | None
    real_time_data: RealTimeData | None


class BasicInsight(TypedDict):
    """Where a number belongs and how it is written."""

    status_message: str
    request_id: str
    international_format_number: str
    national_format_number: str
    country_code: str
    country_code_iso3: str
    country_name: str
    country_prefix: str
    status: Literal[0, 1, 3, 4, 5, 9] | int


class CallerIdentityParams(TypedDict):
    """Whose number it is. Only there if `cnam` was set."""

    caller_type: NotRequired[Literal["business", "consumer", "unknown"]]
    caller_name: NotRequired[str]
    first_name: NotRequired[str]
    last_name: NotRequired[str]


class CallerIdentity(TypedDict):
    """Whose number it is. Only there if `cnam` was set."""

    caller_type: Literal["business", "consumer", "unknown"] | str
    caller_name: str
    first_name: str
    last_name: str


class CarrierParams(TypedDict):
    """An operator."""

    network_code: NotRequired[str | None]
    name: NotRequired[str | None]
    country: NotRequired[str | None]
    network_type: NotRequired[
        Literal["mobile", "virtual", "pager", "landline", "landline_premium", "landline_tollfree", "unknown"] | None
    ]


class Carrier(TypedDict):
    """An operator."""

    network_code: str | None
    name: str | None
    country: str | None
    network_type: (
        Literal["mobile", "virtual", "pager", "landline", "landline_premium", "landline_tollfree", "unknown"]
        | str
        | None
    )


class InsightAccepted(TypedDict):
    """What became of a lookup with a callback."""

    request_id: str
    number: str
    remaining_balance: str
    request_price: str
    status: Literal[0, 1, 3, 4, 5, 9, 19, 43, 44, 45, 999] | int
    error_text: str


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    reason: str


class NumberFormat(TypedDict):
    """Where a number belongs and how it is written."""

    status_message: NotRequired[str]
    request_id: NotRequired[str]
    international_format_number: NotRequired[str]
    national_format_number: NotRequired[str]
    country_code: NotRequired[str]
    country_code_iso3: NotRequired[str]
    country_name: NotRequired[str]
    country_prefix: NotRequired[str]


class OperatorFacts(TypedDict):
    """What the lookup costs, and who serves the number."""

    request_price: NotRequired[str]
    refund_price: NotRequired[str]
    remaining_balance: NotRequired[str]
    current_carrier: NotRequired[CarrierParams | None]
    original_carrier: NotRequired[CarrierParams | None]
    ported: NotRequired[Literal["unknown", "ported", "not_ported", "assumed_not_ported", "assumed_ported"] | None]
    caller_identity: NotRequired[CallerIdentityParams]


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    title: str
    detail: str
    instance: str
    invalid_parameters: list[InvalidParameter]


class RealTimeData(TypedDict):
    """Once live data; its values no longer mean anything."""

    active_status: str | None
    handset_status: str | None


class Roaming(TypedDict):
    """Whether a mobile number is abroad, and where."""

    status: Literal["roaming", "not_roaming"] | str
    roaming_country_code: str
    roaming_network_code: str
    roaming_network_name: str


class StandardInsight(TypedDict):
    """Format and operator of a number."""

    status_message: str
    request_id: str
    international_format_number: str
    national_format_number: str
    country_code: str
    country_code_iso3: str
    country_name: str
    country_prefix: str
    request_price: str
    refund_price: str
    remaining_balance: str
    current_carrier: Carrier | None
    original_carrier: Carrier | None
    ported: Literal["unknown", "ported", "not_ported", "assumed_not_ported", "assumed_ported"] | str | None
    caller_identity: CallerIdentity
    status: Literal[0, 1, 3, 4, 5, 9, 19, 43, 44, 45, 999] | int
    caller_name: str
    last_name: str
    first_name: str
    caller_type: Literal["business", "consumer", "unknown"] | str


class GetBasicInsightQuery(TypedDict):
    """All of them optional, as keywords."""

    number: NotRequired[str]
    country: NotRequired[str]


class GetStandardInsightQuery(TypedDict):
    """All of them optional, as keywords."""

    number: NotRequired[str]
    country: NotRequired[str]
    cnam: NotRequired[bool]


class GetAdvancedInsightQuery(TypedDict):
    """All of them optional, as keywords."""

    number: NotRequired[str]
    country: NotRequired[str]
    cnam: NotRequired[bool]
    ip: NotRequired[str]
    real_time_data: NotRequired[bool]


class GetAdvancedInsightAsyncQuery(TypedDict):
    """All of them optional, as keywords."""

    callback: NotRequired[str]
    number: NotRequired[str]
    country: NotRequired[str]
    cnam: NotRequired[bool]
    ip: NotRequired[str]


AdvancedInsightRoaming: TypeAlias = "Roaming | Literal['unknown'] | str | None"
