# Written by codegen from specs/number_insight.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Number Insight: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..hints import NotRequired, TypedDict


class AdvancedInsight(TypedDict):
    """Format and operator of a number, and whether it can be reached."""

    status_message: NotRequired[str]
    """The status in words."""
    request_id: NotRequired[str]
    """Identifies the lookup."""
    international_format_number: NotRequired[str]
    """How the number is written internationally."""
    national_format_number: NotRequired[str]
    """How its country writes it."""
    country_code: NotRequired[str]
    """Its country in two letters (ISO 3166-1)."""
    country_code_iso3: NotRequired[str]
    """Its country in three letters (ISO 3166-1)."""
    country_name: NotRequired[str]
    """The name of its country."""
    country_prefix: NotRequired[str]
    """The dialling code of its country."""
    request_price: NotRequired[str]
    """What was charged, in euros."""
    refund_price: NotRequired[str]
    """What is given back in euros, after a failure inside the platform or for an owner's name outside the US."""
    remaining_balance: NotRequired[str]
    """What is left on the account, in euros."""
    current_carrier: NotRequired[Carrier | None]
    """The operator that serves the number now. Dependable for mobile numbers only."""
    original_carrier: NotRequired[Carrier | None]
    """The operator that the number was first given to."""
    ported: NotRequired[Literal["unknown", "ported", "not_ported", "assumed_not_ported", "assumed_ported"] | str | None]
    """Whether the number has changed its operator. `assumed` when the source did not say so outright."""
    caller_identity: NotRequired[CallerIdentity]
    """The owner, if `cnam` was set."""
    caller_name: NotRequired[str]
    """First and last name or the name of a business, or `unknown`."""
    last_name: NotRequired[str]
    """The last name of a person, or `unknown`."""
    first_name: NotRequired[str]
    """The first name of a person, or `unknown`."""
    caller_type: NotRequired[Literal["business", "consumer", "unknown"] | str]
    """What kind of owner."""
    status: Literal[0, 1, 3, 4, 5, 9, 19, 43, 44, 45, 999] | int
    """0 when found, else why not: 1 too many requests, 3 request not understood, 4 wrong credentials, 5 failure inside
    the platform, 9 balance too low, 19 not enabled for the account, 43 to 45 no live data, 999 unreadable request."""
    roaming: NotRequired[AdvancedInsightRoaming]
    """Whether a mobile number is abroad; the text `unknown` in place of an object when nobody knows."""
    lookup_outcome: NotRequired[Literal[0, 1, 2] | int]
    """0 when all fields are there, 1 when some are, 2 when none."""
    lookup_outcome_message: NotRequired[str]
    """The same in words."""
    valid_number: NotRequired[Literal["unknown", "valid", "not_valid", "inferred", "inferred_not_valid"] | str]
    """Whether a mobile number exists. `inferred` values are a guess."""
    reachable: NotRequired[
        Literal["reachable", "absent", "undeliverable", "bad_number", "blacklisted", "unknown"] | str | None
    ]
    """Whether a mobile number can be called now."""
    ip_warnings: NotRequired[str | None]
    """No longer of use."""
    real_time_data: NotRequired[RealTimeData | None]
    """Live data, if asked for. No longer of use."""


class BasicInsight(TypedDict):
    """Where a number belongs and how it is written."""

    status_message: NotRequired[str]
    """The status in words."""
    request_id: NotRequired[str]
    """Identifies the lookup."""
    international_format_number: NotRequired[str]
    """How the number is written internationally."""
    national_format_number: NotRequired[str]
    """How its country writes it."""
    country_code: NotRequired[str]
    """Its country in two letters (ISO 3166-1)."""
    country_code_iso3: NotRequired[str]
    """Its country in three letters (ISO 3166-1)."""
    country_name: NotRequired[str]
    """The name of its country."""
    country_prefix: NotRequired[str]
    """The dialling code of its country."""
    status: Literal[0, 1, 3, 4, 5, 9] | int
    """0 when found, else why not: 1 too many requests, 3 request not understood, 4 wrong credentials, 5 failure inside
    the platform, 9 balance too low."""


class CallerIdentityParams(TypedDict):
    """Whose number it is. Only there if `cnam` was set."""

    caller_type: NotRequired[Literal["business", "consumer", "unknown"]]
    """What kind of owner."""
    caller_name: NotRequired[str]
    """First and last name or the name of a business, or `unknown`."""
    first_name: NotRequired[str]
    """The first name of a person, or `unknown`."""
    last_name: NotRequired[str]
    """The last name of a person, or `unknown`."""
    subscription_type: NotRequired[str]
    """How the owner pays."""


class CallerIdentity(TypedDict):
    """Whose number it is. Only there if `cnam` was set."""

    caller_type: NotRequired[Literal["business", "consumer", "unknown"] | str]
    """What kind of owner."""
    caller_name: NotRequired[str]
    """First and last name or the name of a business, or `unknown`."""
    first_name: NotRequired[str]
    """The first name of a person, or `unknown`."""
    last_name: NotRequired[str]
    """The last name of a person, or `unknown`."""
    subscription_type: NotRequired[str]
    """How the owner pays."""


class CarrierParams(TypedDict):
    """An operator."""

    network_code: NotRequired[str | None]
    """Country and network code; null for a number that is not real."""
    name: NotRequired[str | None]
    """Its name."""
    country: NotRequired[str | None]
    """Its country in two letters (ISO 3166-1)."""
    network_type: NotRequired[
        Literal["mobile", "virtual", "pager", "landline", "landline_premium", "landline_tollfree", "unknown"] | None
    ]
    """What kind of network it is."""


class Carrier(TypedDict):
    """An operator."""

    network_code: NotRequired[str | None]
    """Country and network code; null for a number that is not real."""
    name: NotRequired[str | None]
    """Its name."""
    country: NotRequired[str | None]
    """Its country in two letters (ISO 3166-1)."""
    network_type: NotRequired[
        Literal["mobile", "virtual", "pager", "landline", "landline_premium", "landline_tollfree", "unknown"]
        | str
        | None
    ]
    """What kind of network it is."""


class InsightAccepted(TypedDict):
    """What became of a lookup with a callback."""

    request_id: NotRequired[str]
    """Identifies the lookup, in the callback too."""
    number: NotRequired[str]
    """The number you gave."""
    remaining_balance: NotRequired[str]
    """What is left on the account, in euros."""
    request_price: NotRequired[str]
    """What is charged, in euros."""
    status: Literal[0, 1, 3, 4, 5, 9, 19, 43, 44, 45, 999] | int
    """0 when found, else why not: 1 too many requests, 3 request not understood, 4 wrong credentials, 5 failure inside
    the platform, 9 balance too low, 19 not enabled for the account, 43 to 45 no live data, 999 unreadable request."""
    error_text: NotRequired[str]
    """The status in words."""


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class NumberFormat(TypedDict):
    """Where a number belongs and how it is written."""

    status_message: NotRequired[str]
    """The status in words."""
    request_id: NotRequired[str]
    """Identifies the lookup."""
    international_format_number: NotRequired[str]
    """How the number is written internationally."""
    national_format_number: NotRequired[str]
    """How its country writes it."""
    country_code: NotRequired[str]
    """Its country in two letters (ISO 3166-1)."""
    country_code_iso3: NotRequired[str]
    """Its country in three letters (ISO 3166-1)."""
    country_name: NotRequired[str]
    """The name of its country."""
    country_prefix: NotRequired[str]
    """The dialling code of its country."""


class OperatorFacts(TypedDict):
    """What the lookup costs, and who serves the number."""

    request_price: NotRequired[str]
    """What was charged, in euros."""
    refund_price: NotRequired[str]
    """What is given back in euros, after a failure inside the platform or for an owner's name outside the US."""
    remaining_balance: NotRequired[str]
    """What is left on the account, in euros."""
    current_carrier: NotRequired[CarrierParams | None]
    """The operator that serves the number now. Dependable for mobile numbers only."""
    original_carrier: NotRequired[CarrierParams | None]
    """The operator that the number was first given to."""
    ported: NotRequired[Literal["unknown", "ported", "not_ported", "assumed_not_ported", "assumed_ported"] | None]
    """Whether the number has changed its operator. `assumed` when the source did not say so outright."""
    caller_identity: NotRequired[CallerIdentityParams]
    """The owner, if `cnam` was set."""
    caller_name: NotRequired[str]
    """First and last name or the name of a business, or `unknown`."""
    last_name: NotRequired[str]
    """The last name of a person, or `unknown`."""
    first_name: NotRequired[str]
    """The first name of a person, or `unknown`."""
    caller_type: NotRequired[Literal["business", "consumer", "unknown"]]
    """What kind of owner."""


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    """Address of the page that explains this kind of error."""
    title: str
    """The kind of error in a few words."""
    detail: NotRequired[str]
    """What went wrong this time."""
    instance: NotRequired[str]
    """Identifies this one occurrence; quote it when you ask for support."""
    invalid_parameters: NotRequired[list[InvalidParameter]]
    """The fields that were refused, when the request did not hold up."""


class RealTimeData(TypedDict):
    """Once live data; its values no longer mean anything."""

    active_status: NotRequired[str | None]
    """Whether the number is active; always `inactive` now."""
    handset_status: NotRequired[str | None]
    """Whether the handset is on; always `off` now."""


class Roaming(TypedDict):
    """Whether a mobile number is abroad, and where."""

    status: NotRequired[Literal["roaming", "not_roaming"] | str]
    """Whether it is outside its own network."""
    roaming_country_code: NotRequired[str]
    """The country it is in."""
    roaming_network_code: NotRequired[str]
    """The network it is in, as country and network code."""
    roaming_network_name: NotRequired[str]
    """The name of that network."""


class StandardInsight(TypedDict):
    """Format and operator of a number."""

    status_message: NotRequired[str]
    """The status in words."""
    request_id: NotRequired[str]
    """Identifies the lookup."""
    international_format_number: NotRequired[str]
    """How the number is written internationally."""
    national_format_number: NotRequired[str]
    """How its country writes it."""
    country_code: NotRequired[str]
    """Its country in two letters (ISO 3166-1)."""
    country_code_iso3: NotRequired[str]
    """Its country in three letters (ISO 3166-1)."""
    country_name: NotRequired[str]
    """The name of its country."""
    country_prefix: NotRequired[str]
    """The dialling code of its country."""
    request_price: NotRequired[str]
    """What was charged, in euros."""
    refund_price: NotRequired[str]
    """What is given back in euros, after a failure inside the platform or for an owner's name outside the US."""
    remaining_balance: NotRequired[str]
    """What is left on the account, in euros."""
    current_carrier: NotRequired[Carrier | None]
    """The operator that serves the number now. Dependable for mobile numbers only."""
    original_carrier: NotRequired[Carrier | None]
    """The operator that the number was first given to."""
    ported: NotRequired[Literal["unknown", "ported", "not_ported", "assumed_not_ported", "assumed_ported"] | str | None]
    """Whether the number has changed its operator. `assumed` when the source did not say so outright."""
    caller_identity: NotRequired[CallerIdentity]
    """The owner, if `cnam` was set."""
    caller_name: NotRequired[str]
    """First and last name or the name of a business, or `unknown`."""
    last_name: NotRequired[str]
    """The last name of a person, or `unknown`."""
    first_name: NotRequired[str]
    """The first name of a person, or `unknown`."""
    caller_type: NotRequired[Literal["business", "consumer", "unknown"] | str]
    """What kind of owner."""
    status: Literal[0, 1, 3, 4, 5, 9, 19, 43, 44, 45, 999] | int
    """0 when found, else why not: 1 too many requests, 3 request not understood, 4 wrong credentials, 5 failure inside
    the platform, 9 balance too low, 19 not enabled for the account, 43 to 45 no live data, 999 unreadable request."""


class GetBasicInsightQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    number: NotRequired[str]
    country: NotRequired[str]


class GetStandardInsightQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    number: NotRequired[str]
    country: NotRequired[str]
    cnam: NotRequired[bool]


class GetAdvancedInsightQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    number: NotRequired[str]
    country: NotRequired[str]
    cnam: NotRequired[bool]
    ip: NotRequired[str]
    real_time_data: NotRequired[bool]


class GetAdvancedInsightAsyncQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    callback: NotRequired[str]
    number: NotRequired[str]
    country: NotRequired[str]
    cnam: NotRequired[bool]
    ip: NotRequired[str]


AdvancedInsightRoaming: TypeAlias = Roaming | Literal["unknown"] | str | None
