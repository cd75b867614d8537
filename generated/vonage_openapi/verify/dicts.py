# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Verify v1, for type checkers: requests with all that may be sent, answers with all that may come.

A key of an answer is declared as present even where the platform may leave it out; use `.get` when in doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..hints import NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias


class CheckAnswer(TypedDict):
    """Whether the code is right."""

    request_id: str
    event_id: str
    status: Literal["0", "1", "2", "3", "4", "5", "6", "16", "17"] | str
    currency: str
    price: str
    error_text: str
    estimated_price_messages_sent: str


class CheckVerification(TypedDict):
    """What the user typed."""

    request_id: str
    code: str
    ip_address: NotRequired[str]


class ControlAnswer(TypedDict):
    """What became of the command."""

    status: Literal["0", "1", "2", "3", "4", "5", "6", "8", "9", "19"] | str
    command: Literal["cancel", "trigger_next_event"] | str
    error_text: str


class ControlVerification(TypedDict):
    """A command for a running verification."""

    request_id: str
    cmd: Literal["cancel", "trigger_next_event"]


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    reason: str


class NetworkUnblocked(TypedDict):
    """A network that is open for a while."""

    network: str
    unblocked_until: str


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    title: str
    detail: str
    instance: str
    invalid_parameters: list[InvalidParameter]


class SearchAnswer(TypedDict):
    """How a verification stands, or `verification_requests` when several were asked for."""

    request_id: str
    account_id: str
    status: Literal["IN PROGRESS", "SUCCESS", "FAILED", "EXPIRED", "CANCELLED", "1", "2", "3", "4", "5", "101"] | str
    number: str
    currency: str
    price: str
    sender_id: str
    date_submitted: str
    date_finalized: str
    first_event_date: str
    last_event_date: str
    checks: list[VerificationCheck]
    events: list[VerificationEvent]
    estimated_price_messages_sent: str
    verification_requests: list[Verification]
    error_text: str


class StartAnswer(TypedDict):
    """What became of the request."""

    request_id: str
    status: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "15", "20", "29"] | str
    error_text: str
    network: str


class StartPsd2Verification(TypedDict):
    """Who confirms which payment."""

    number: str
    country: NotRequired[str]
    payee: str
    amount: float
    code_length: NotRequired[Literal[4, 6]]
    lg: NotRequired[
        Literal[
            "en-gb",
            "bg-bg",
            "cs-cz",
            "da-dk",
            "de-de",
            "ee-et",
            "el-gr",
            "es-es",
            "fi-fi",
            "fr-fr",
            "ga-ie",
            "hu-hu",
            "it-it",
            "lv-lv",
            "lt-lt",
            "mt-mt",
            "nl-nl",
            "pl-pl",
            "sk-sk",
            "sl-si",
            "sv-se",
        ]
    ]
    pin_expiry: NotRequired[int]
    next_event_wait: NotRequired[int]
    workflow_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7]]


class StartVerification(TypedDict):
    """Whom to verify, and how."""

    number: str
    country: NotRequired[str]
    brand: str
    sender_id: NotRequired[str]
    code_length: NotRequired[Literal[4, 6]]
    lg: NotRequired[
        Literal[
            "ar-xa",
            "cs-cz",
            "cy-cy",
            "cy-gb",
            "da-dk",
            "de-de",
            "el-gr",
            "en-au",
            "en-gb",
            "en-in",
            "en-us",
            "es-es",
            "es-mx",
            "es-us",
            "fi-fi",
            "fil-ph",
            "fr-ca",
            "fr-fr",
            "hi-in",
            "hu-hu",
            "id-id",
            "is-is",
            "it-it",
            "ja-jp",
            "ko-kr",
            "nb-no",
            "nl-nl",
            "pl-pl",
            "pt-br",
            "pt-pt",
            "ro-ro",
            "ru-ru",
            "sv-se",
            "th-th",
            "tr-tr",
            "vi-vn",
            "yue-cn",
            "zh-cn",
            "zh-tw",
        ]
    ]
    pin_expiry: NotRequired[int]
    next_event_wait: NotRequired[int]
    workflow_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7]]
    pin_code: NotRequired[str]


class UnblockNetwork(TypedDict):
    """Which network to open, and for how long."""

    network: str | int
    unblock_duration: NotRequired[int]


class Verification(TypedDict):
    """How a verification stands."""

    request_id: str
    account_id: str
    status: Literal["IN PROGRESS", "SUCCESS", "FAILED", "EXPIRED", "CANCELLED", "1", "2", "3", "4", "5", "101"] | str
    number: str
    currency: str
    price: str
    sender_id: str
    date_submitted: str
    date_finalized: str
    first_event_date: str
    last_event_date: str
    checks: list[VerificationCheck]
    events: list[VerificationEvent]
    estimated_price_messages_sent: str


class VerificationCheck(TypedDict):
    """One code that was checked."""

    date_received: str
    code: str
    ip_address: str
    status: Literal["VALID", "INVALID"] | str


class VerificationEvent(TypedDict):
    """One attempt to reach the phone."""

    type: Literal["tts", "sms"] | str
    id: str


class StartVerificationKeywords(TypedDict):
    """All of them optional, as keywords."""

    number: NotRequired[str]
    country: NotRequired[str]
    brand: NotRequired[str]
    sender_id: NotRequired[str]
    code_length: NotRequired[Literal[4, 6]]
    lg: NotRequired[
        Literal[
            "ar-xa",
            "cs-cz",
            "cy-cy",
            "cy-gb",
            "da-dk",
            "de-de",
            "el-gr",
            "en-au",
            "en-gb",
            "en-in",
            "en-us",
            "es-es",
            "es-mx",
            "es-us",
            "fi-fi",
            "fil-ph",
            "fr-ca",
            "fr-fr",
            "hi-in",
            "hu-hu",
            "id-id",
            "is-is",
            "it-it",
            "ja-jp",
            "ko-kr",
            "nb-no",
            "nl-nl",
            "pl-pl",
            "pt-br",
            "pt-pt",
            "ro-ro",
            "ru-ru",
            "sv-se",
            "th-th",
            "tr-tr",
            "vi-vn",
            "yue-cn",
            "zh-cn",
            "zh-tw",
        ]
    ]
    pin_expiry: NotRequired[int]
    next_event_wait: NotRequired[int]
    workflow_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7]]
    pin_code: NotRequired[str]


class CheckVerificationKeywords(TypedDict):
    """All of them optional, as keywords."""

    request_id: NotRequired[str]
    code: NotRequired[str]
    ip_address: NotRequired[str]


class SearchVerificationQuery(TypedDict):
    """All of them optional, as keywords."""

    request_id: NotRequired[str]
    request_ids: NotRequired[list[str]]


class ControlVerificationKeywords(TypedDict):
    """All of them optional, as keywords."""

    request_id: NotRequired[str]
    cmd: NotRequired[Literal["cancel", "trigger_next_event"]]


class StartPsd2VerificationKeywords(TypedDict):
    """All of them optional, as keywords."""

    number: NotRequired[str]
    country: NotRequired[str]
    payee: NotRequired[str]
    amount: NotRequired[float]
    code_length: NotRequired[Literal[4, 6]]
    lg: NotRequired[
        Literal[
            "en-gb",
            "bg-bg",
            "cs-cz",
            "da-dk",
            "de-de",
            "ee-et",
            "el-gr",
            "es-es",
            "fi-fi",
            "fr-fr",
            "ga-ie",
            "hu-hu",
            "it-it",
            "lv-lv",
            "lt-lt",
            "mt-mt",
            "nl-nl",
            "pl-pl",
            "sk-sk",
            "sl-si",
            "sv-se",
        ]
    ]
    pin_expiry: NotRequired[int]
    next_event_wait: NotRequired[int]
    workflow_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7]]


class UnblockNetworkKeywords(TypedDict):
    """All of them optional, as keywords."""

    network: NotRequired[str | int]
    unblock_duration: NotRequired[int]
