# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Verify v1: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class CheckAnswer(TypedDict):
    """Whether the code is right."""

    request_id: NotRequired[str]
    """The verification."""
    event_id: NotRequired[str]
    """The SMS or call that brought the code."""
    status: Literal["0", "1", "2", "3", "4", "5", "6", "16", "17"] | str
    """"0" when right, else why not: 1 too many requests, 2 field missing, 3 field wrong, 4 wrong credentials, 5
    failure inside the platform, 6 no such verification, 16 wrong code, 17 wrong once too often."""
    currency: NotRequired[str]
    """The currency of `price`."""
    price: NotRequired[str]
    """What the verification cost."""
    error_text: NotRequired[str]
    """What is wrong."""
    estimated_price_messages_sent: NotRequired[str]
    """On some pricing plans, about what messages and calls cost in euros so far. Comes on top of `price`."""


class CheckVerification(TypedDict):
    """What the user typed."""

    request_id: str
    """The verification."""
    code: str
    """The code that the user typed."""
    ip_address: NotRequired[str]
    """No longer used."""


class ControlAnswer(TypedDict):
    """What became of the command."""

    status: Literal["0", "1", "2", "3", "4", "5", "6", "8", "9", "19"] | str
    """"0" when done, else why not: 1 too many requests, 2 field missing, 3 field wrong, 4 wrong credentials, 5 failure
    inside the platform, 6 no such verification, 8 account barred, 9 balance too low, 19 too early, too late or
    nothing left to do."""
    command: NotRequired[Literal["cancel", "trigger_next_event"] | str]
    """The command you gave."""
    error_text: NotRequired[str]
    """Why it was refused."""


class ControlVerification(TypedDict):
    """A command for a running verification."""

    request_id: str
    """The verification."""
    cmd: Literal["cancel", "trigger_next_event"]
    """What to do."""


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class NetworkUnblocked(TypedDict):
    """A network that is open for a while."""

    network: NotRequired[str]
    """The network, as country and network code."""
    unblocked_until: NotRequired[str]
    """When it closes again, in ISO 8601."""


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


class SearchAnswer(TypedDict):
    """How a verification stands, or `verification_requests` when several were asked for."""

    request_id: NotRequired[str]
    """The verification; can be empty when not found."""
    account_id: NotRequired[str]
    """The account that started it."""
    status: NotRequired[
        Literal["IN PROGRESS", "SUCCESS", "FAILED", "EXPIRED", "CANCELLED", "1", "2", "3", "4", "5", "101"] | str
    ]
    """How it stands, or a number when the search failed: 1 too many requests, 2 field missing, 3 field wrong, 4 wrong
    credentials, 5 failure inside the platform, 101 nothing found."""
    number: NotRequired[str]
    """The phone."""
    currency: NotRequired[str]
    """The currency of `price`."""
    price: NotRequired[str]
    """What the verification cost."""
    sender_id: NotRequired[str]
    """The sender you gave."""
    date_submitted: NotRequired[str]
    """When it was asked for, as YYYY-MM-DD HH:MM:SS."""
    date_finalized: NotRequired[str]
    """When it ended, in the same form."""
    first_event_date: NotRequired[str]
    """When the first attempt was made, in the same form."""
    last_event_date: NotRequired[str]
    """When the last attempt was made, in the same form."""
    checks: NotRequired[list[VerificationCheck]]
    """The codes that were checked."""
    events: NotRequired[list[VerificationEvent]]
    """The attempts to reach the phone."""
    estimated_price_messages_sent: NotRequired[str]
    """On some pricing plans, about what messages and calls cost in euros so far. Comes on top of `price`."""
    verification_requests: NotRequired[list[Verification]]
    """The verifications, when several were asked for."""
    error_text: NotRequired[str]
    """Why nothing was found."""


class StartAnswer(TypedDict):
    """What became of the request."""

    request_id: NotRequired[str]
    """Identifies the verification. Can be empty when refused; with "10" it is the one under way."""
    status: Literal["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "15", "20", "29"] | str
    """"0" when begun, else why not: 1 too many requests, 2 field missing, 3 field wrong, 4 wrong credentials, 5
    failure inside the platform, 6 no route, 7 number barred, 8 account barred, 9 balance too low, 10 already under
    way, 15 network not supported, 20 no `pin_code` for this account, 29 demo account."""
    error_text: NotRequired[str]
    """Why it was refused."""
    network: NotRequired[str]
    """The network that is closed, as country and network code."""


class StartPsd2Verification(TypedDict):
    """Who confirms which payment."""

    number: str
    """The phone, in E.164 form unless `country` is given."""
    country: NotRequired[str]
    """The two letters of the country in which `number` is to be read."""
    payee: str
    """Who gets the money, as the message shows it."""
    amount: float
    """How much, in euros."""
    code_length: NotRequired[Literal[4, 6]]
    """How many digits the code has."""
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
    """The language of message and call; follows the country of the number if left out. Calls in the smaller languages
    are spoken in English."""
    pin_expiry: NotRequired[int]
    """For how many seconds the code is good. A multiple of `next_event_wait`, or it is set to that."""
    next_event_wait: NotRequired[int]
    """How many seconds lie between two attempts."""
    workflow_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7]]
    """Which sequence of SMS and calls is used; 1 is an SMS and then two calls."""


class StartVerification(TypedDict):
    """Whom to verify, and how."""

    number: str
    """The phone, in E.164 form unless `country` is given."""
    country: NotRequired[str]
    """The two letters of the country in which `number` is to be read."""
    brand: str
    """Your name, as the message shows it."""
    sender_id: NotRequired[str]
    """The sender of the SMS. Not every country lets a name through."""
    code_length: NotRequired[Literal[4, 6]]
    """How many digits the code has."""
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
    """The language of message and call; follows the country of the number if left out."""
    pin_expiry: NotRequired[int]
    """For how many seconds the code is good. A multiple of `next_event_wait`, or it is set to that."""
    next_event_wait: NotRequired[int]
    """How many seconds lie between two attempts."""
    workflow_id: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7]]
    """Which sequence of SMS and calls is used; 1 is an SMS and then two calls."""
    pin_code: NotRequired[str]
    """A code of your own. Must be switched on for the account; otherwise `status` is "20"."""


class UnblockNetwork(TypedDict):
    """Which network to open, and for how long."""

    network: str | int
    """The network, as country and network code."""
    unblock_duration: NotRequired[int]
    """For how many seconds."""


class Verification(TypedDict):
    """How a verification stands."""

    request_id: NotRequired[str]
    """The verification; can be empty when not found."""
    account_id: NotRequired[str]
    """The account that started it."""
    status: NotRequired[
        Literal["IN PROGRESS", "SUCCESS", "FAILED", "EXPIRED", "CANCELLED", "1", "2", "3", "4", "5", "101"] | str
    ]
    """How it stands, or a number when the search failed: 1 too many requests, 2 field missing, 3 field wrong, 4 wrong
    credentials, 5 failure inside the platform, 101 nothing found."""
    number: NotRequired[str]
    """The phone."""
    currency: NotRequired[str]
    """The currency of `price`."""
    price: NotRequired[str]
    """What the verification cost."""
    sender_id: NotRequired[str]
    """The sender you gave."""
    date_submitted: NotRequired[str]
    """When it was asked for, as YYYY-MM-DD HH:MM:SS."""
    date_finalized: NotRequired[str]
    """When it ended, in the same form."""
    first_event_date: NotRequired[str]
    """When the first attempt was made, in the same form."""
    last_event_date: NotRequired[str]
    """When the last attempt was made, in the same form."""
    checks: NotRequired[list[VerificationCheck]]
    """The codes that were checked."""
    events: NotRequired[list[VerificationEvent]]
    """The attempts to reach the phone."""
    estimated_price_messages_sent: NotRequired[str]
    """On some pricing plans, about what messages and calls cost in euros so far. Comes on top of `price`."""


class VerificationCheck(TypedDict):
    """One code that was checked."""

    date_received: NotRequired[str]
    """When, as YYYY-MM-DD HH:MM:SS."""
    code: NotRequired[str]
    """What the user typed."""
    ip_address: NotRequired[str]
    """No longer used."""
    status: NotRequired[Literal["VALID", "INVALID"] | str]
    """Whether it was right."""


class VerificationEvent(TypedDict):
    """One attempt to reach the phone."""

    type: NotRequired[Literal["tts", "sms"] | str]
    """A call (`tts`) or an SMS."""
    id: NotRequired[str]
    """Identifies the attempt."""


class StartVerificationKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

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
    """What the keywords may be, all of them optional."""

    request_id: NotRequired[str]
    code: NotRequired[str]
    ip_address: NotRequired[str]


class SearchVerificationQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    request_id: NotRequired[str]
    request_ids: NotRequired[list[str]]


class ControlVerificationKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    request_id: NotRequired[str]
    cmd: NotRequired[Literal["cancel", "trigger_next_event"]]


class StartPsd2VerificationKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

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
    """What the keywords may be, all of them optional."""

    network: NotRequired[str | int]
    unblock_duration: NotRequired[int]
